// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace hipstride {

/// What programmes in JSON have in common; the code of a programme is made small against it. It
/// belongs to the version of the code: one byte changed, and no code on paper is read any more. An
/// exercise that is not named here costs a few characters more, and is read all the same.
inline constexpr std::string_view programmeDictionary =
    "a-march,a-skip,adductor-squeeze,b-stance-hip-thrust,back-extension,back-squat,"
    "banded-bridge,banded-clamshell,banded-side-lying-abduction,banded-squat,"
    "barbell-hip-thrust,bent-knee-calf-raise,bird-dog,bodyweight-squat,bounding,bridge-hold,"
    "broad-jump,bulgarian-split-squat,cable-hip-abduction,cable-hip-extension,calf-raise,"
    "cat-camel,clamshell,copenhagen-long,copenhagen-short,couch-stretch,crab-monster-box,"
    "crossover-step-up,curtsy-lunge,dead-bug,deadlift,feet-up-single-leg-bridge,"
    "figure-four-stretch,fire-hydrant,forward-lunge,frog-pump,front-plank,glute-bridge,"
    "glute-squeeze,goblet-squat,good-morning,hamstring-walkout,hip-airplane,"
    "hip-airplane-supported,hip-flexor-march,hip-flexor-stretch,hip-hinge,hip-hitch,"
    "hip-hitch-swing,hip-switch-90-90,hip-thrust,isometric-abduction,isometric-wall-push,"
    "kettlebell-swing,kickstand-rdl,knee-to-wall,lateral-lunge,lateral-step-up,"
    "lateral-toe-touch,leg-swing-front,leg-swing-side,loaded-step-up,lunge-rotation,"
    "marching-bridge,monster-walk,nordic-curl,pistol-squat,plank-hip-extension,pogo-hop,"
    "prone-hip-extension,pull-through,quadruped-hip-circle,quadruped-hip-ext-bent,"
    "quadruped-hip-ext-straight,reverse-clamshell,reverse-hyper,reverse-lunge,"
    "romanian-deadlift,runner-balance-reach,side-lying-abduction,side-lying-abduction-wall,"
    "side-plank,side-plank-abduction,side-plank-clam,side-plank-knee-lift,side-plank-knees,"
    "side-plank-top-leg-raise,sidestep,single-leg-balance,single-leg-box-squat,"
    "single-leg-bridge,single-leg-calf-raise,single-leg-hip-thrust,single-leg-hop,"
    "single-leg-pogo,single-leg-rdl,single-leg-squat,single-leg-toe-touch,"
    "single-leg-wall-squat,sit-to-stand,skater-hop,skater-squat,slider-curl,split-jump,"
    "split-squat,squat-jump,standing-abduction,standing-band-extension,standing-fire-hydrant,"
    "standing-hip-airplane,step-down,step-up,uphill-stride,walking-lunge,x-band-walk,"
    R"("load":{"kilograms":"words":"band":"extra-light"extra-heavy"light"heavy"medium"})"
    R"("tempo":[2,0,1,1],"repetitions":[8,12],"metres":20,"steps":10,"durationSeconds":60,)"
    R"("side":"alternating""side":"left""side":"right","name":"","doseWords":"",)"
    R"("instructions":["","keyPoint":""}]},"note":""},{"exercise":")"
    R"("dose":{"sets":2,"holdSeconds":30,"repetitions":1,"side":"each","restSeconds":30}},)"
    R"({"exercise":"","dose":{"sets":3,"repetitions":10,"side":"both","restSeconds":0}},)"
    R"({"exercise":"","dose":{"sets":3,"repetitions":12,"side":"each","restSeconds":60}},)"
    R"({"format":"hipstride-programme","version":1,"title":"","lead":"","daysAWeek":5,)"
    R"("review":"2026-","steps":[{"exercise":")";

} // namespace hipstride
