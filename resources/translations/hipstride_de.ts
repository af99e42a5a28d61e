<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ActionText</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the figure from another side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the speed of the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the other side of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the muscles that work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of an action, its shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaText</name>
    <message>
        <source>Left out with its run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, moved from %2</source>
        <comment>state, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days before your %1</source>
        <comment>race</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Before your %1</source>
        <comment>easy run at 18:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After your %1</source>
        <comment>easy run at 18:00</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>The rest is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoundedFile</name>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartPainter</name>
    <message>
        <source>All done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposeText</name>
    <message>
        <source>Adds hip extension, your push-off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds bending hip and knee together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the side of the hip, which holds you level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds turning at the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds work at the front of the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the inner thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the calf and ankle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the trunk, which carries the hips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first that moves forwards and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first that moves from side to side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first that turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for more %1.</source>
        <comment>a muscle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stay in the same position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It suits your level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest. Then %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last set.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayLineText</name>
    <message>
        <source>was %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>routine, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>ddd d MMM</source>
        <comment>format of a day: Tue 17 Nov</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day: 17 Nov</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>format of a near day: Thu 19</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>format: Tuesday 17 November 2026</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month: November 2026</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>format of a time of day: 17:50</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailText</name>
    <message>
        <source>Key points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes wrong, and what helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No study that we could check has measured this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the words come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the source gives it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoseText</name>
    <message>
        <source>%1–%2</source>
        <comment>repetitions from %1 to %2</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>1 box</source>
        <translation>1 Quadrat</translation>
    </message>
    <message>
        <source>%1 boxes</source>
        <translation>%1 Quadrate</translation>
    </message>
    <message>
        <source>%1 holds of %2</source>
        <translation>%1 Mal %2 halten</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>m</source>
        <comment>metres</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>per side</source>
        <translation>pro Seite</translation>
    </message>
    <message>
        <source>each side</source>
        <translation>pro Seite</translation>
    </message>
    <message>
        <source>alternating</source>
        <translation>im Wechsel</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>extra light band</source>
        <translation>extra leichtes Band</translation>
    </message>
    <message>
        <source>light band</source>
        <translation>leichtes Band</translation>
    </message>
    <message>
        <source>medium band</source>
        <translation>mittleres Band</translation>
    </message>
    <message>
        <source>heavy band</source>
        <translation>starkes Band</translation>
    </message>
    <message>
        <source>extra heavy band</source>
        <translation>extra starkes Band</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> + %1 left</source>
        <translation> + %1 links</translation>
    </message>
    <message>
        <source> + %1 right</source>
        <translation> + %1 rechts</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>sets × repetitions</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>no load</source>
        <translation>ohne Gewicht</translation>
    </message>
    <message>
        <source>1 warm-up set</source>
        <translation>1 Aufwärmsatz</translation>
    </message>
    <message>
        <source>%1 warm-up sets</source>
        <translation>%1 Aufwärmsätze</translation>
    </message>
    <message>
        <source>effort %1 of 10</source>
        <translation>Anstrengung %1 von 10</translation>
    </message>
    <message>
        <source>%1 in reserve</source>
        <translation>%1 in Reserve</translation>
    </message>
    <message>
        <source>tempo %1-%2-%3-%4</source>
        <translation>Tempo %1-%2-%3-%4</translation>
    </message>
    <message>
        <source>rest %1</source>
        <translation>Pause %1</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>DoseWords</name>
    <message>
        <source>no</source>
        <translation>kein</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>thirteen</source>
        <translation>dreizehn</translation>
    </message>
    <message>
        <source>fourteen</source>
        <translation>vierzehn</translation>
    </message>
    <message>
        <source>fifteen</source>
        <translation>fünfzehn</translation>
    </message>
    <message>
        <source>sixteen</source>
        <translation>sechzehn</translation>
    </message>
    <message>
        <source>seventeen</source>
        <translation>siebzehn</translation>
    </message>
    <message>
        <source>eighteen</source>
        <translation>achtzehn</translation>
    </message>
    <message>
        <source>nineteen</source>
        <translation>neunzehn</translation>
    </message>
    <message>
        <source>twenty</source>
        <translation>zwanzig</translation>
    </message>
    <message>
        <source>one second</source>
        <translation>eine Sekunde</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>one box</source>
        <translation>ein Quadrat</translation>
    </message>
    <message>
        <source>%1 boxes</source>
        <translation>%1 Quadrate</translation>
    </message>
    <message>
        <source>%1 holds of %2</source>
        <translation>%1 Mal %2 halten</translation>
    </message>
    <message>
        <source>one step</source>
        <translation>ein Schritt</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>one metre</source>
        <translation>ein Meter</translation>
    </message>
    <message>
        <source>%1 metres</source>
        <translation>%1 Meter</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 sets: %2</source>
        <translation>%1 Sätze: %2</translation>
    </message>
    <message>
        <source>Hold for %1</source>
        <translation>Halte %1</translation>
    </message>
    <message>
        <source>One set of %1</source>
        <translation>Ein Satz zu %1</translation>
    </message>
    <message>
        <source>%1 sets of %2</source>
        <translation>%1 Sätze, je %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, changing sides each time.</source>
        <translation>%1, nach jedem Mal die Seite wechseln.</translation>
    </message>
    <message>
        <source>%1, both sides together.</source>
        <translation>%1, beide Seiten zusammen.</translation>
    </message>
    <message>
        <source>%1 with each leg.</source>
        <translation>%1 mit jedem Bein.</translation>
    </message>
    <message>
        <source>%1 on each side.</source>
        <translation>%1 auf jeder Seite.</translation>
    </message>
    <message>
        <source>%1 with the left leg.</source>
        <translation>%1 mit dem linken Bein.</translation>
    </message>
    <message>
        <source>%1 on the left side.</source>
        <translation>%1 auf der linken Seite.</translation>
    </message>
    <message>
        <source>%1 with the right leg.</source>
        <translation>%1 mit dem rechten Bein.</translation>
    </message>
    <message>
        <source>%1 on the right side.</source>
        <translation>%1 auf der rechten Seite.</translation>
    </message>
    <message>
        <source>lower for %1</source>
        <translation>%1 lang senken</translation>
    </message>
    <message>
        <source>wait for %1</source>
        <translation>%1 lang warten</translation>
    </message>
    <message>
        <source>lift for %1</source>
        <translation>%1 lang heben</translation>
    </message>
    <message>
        <source>stay up for %1</source>
        <translation>%1 lang oben bleiben</translation>
    </message>
    <message>
        <source>Warm up with one set first.</source>
        <translation>Wärm dich zuerst mit einem Satz auf.</translation>
    </message>
    <message>
        <source>Warm up with %1 sets first.</source>
        <translation>Wärm dich zuerst mit %1 Sätzen auf.</translation>
    </message>
    <message>
        <source>Then %1 more on the left.</source>
        <translation>Dann links noch %1.</translation>
    </message>
    <message>
        <source>Then %1 more on the right.</source>
        <translation>Dann rechts noch %1.</translation>
    </message>
    <message>
        <source>It may feel like %1 of 10.</source>
        <translation>Es darf sich wie %1 von 10 anfühlen.</translation>
    </message>
    <message>
        <source>Go on until no more would go.</source>
        <translation>Mach weiter, bis keine Wiederholung mehr ginge.</translation>
    </message>
    <message>
        <source>Stop when %1 more would still go.</source>
        <translation>Hör auf, wenn du noch %1 schaffen würdest.</translation>
    </message>
</context>
<context>
    <name>DueText</name>
    <message>
        <source>in 1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in about 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in about %n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due now, at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due at %1, %2</source>
        <comment>time, how long to wait</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file that Hipstride understands. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used. Check that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or is not Hipstride data. It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data is from a newer Hipstride. It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using %1. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data could not be read or written. What was saved is still there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>%1, by study and muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TFL is the tensor fasciae latae, at the front of your hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>study, what it found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>%1&#x202f;%</source>
        <comment>per cent of the maximum</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x202f;N</source>
        <comment>newtons</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity, % of maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modelled force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index, glutes to TFL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>mean and standard deviation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at %1</source>
        <comment>an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle activity is not strength gained. Compare only within one study.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseText</name>
    <message>
        <source>sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gluteus maximus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gluteus medius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gluteus medius, front part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gluteus medius, back part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gluteus minimus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor fasciae latae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep hip rotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamstrings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adductors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adductor magnus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip flexors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadriceps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On all fours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side plank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini-band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kettlebell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankle weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwards and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side to side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>category, position</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our choice: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercises yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>5 exercises, 25 min</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing at all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureCameras</name>
    <message>
        <source>From the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From above</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureTraits</name>
    <message>
        <source>Curved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Porcelain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ebony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ponytail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutBack</name>
    <message>
        <source>Fine, carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go no harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this one, do an easier one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much pain is all right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, and see a doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and call us, or see a doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hipstride reads this programme from a scan of this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ask next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This routine has no exercises yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutExerciseBlock</name>
    <message>
        <source>, %1</source>
        <comment>after a dose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <comment>caption of a picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <comment>caption of a picture</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutGrid</name>
    <message>
        <source>Week %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week %1, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your %1 weeks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutHead</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutPages</name>
    <message>
        <source>Revision %1, sheet %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next visit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick each exercise you do. Write one number for pain and one for effort that day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutText</name>
    <message>
        <source>Pain up to 3 of 10 is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 1 minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your hip programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain deep in the groin or the front of the hip that builds as you run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain at night or at rest, a limp, or you cannot hop on that leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbness, or pain that spreads down the leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbness between the legs, or a change in bladder or bowel control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling, fever, or a knee or hip that gives way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superset: %1 and %2 in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit: %1 to %2 in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, 1 round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, rest %1 between exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, rest %1 between rounds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LadderMenu</name>
    <message>
        <source>Easier: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnText</name>
    <message>
        <source>Tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>title of a source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Read at %2.</source>
        <comment>title, page</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStepText</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain was %1 of 10, over your limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was worse the next morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain was %1 of 10. Stay here until it settles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You did more than asked in your last %n session(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You did all of it in your last %n session(s), with some to spare.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>take next step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The sheet was not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDays</name>
    <message>
        <source>Your week, %1</source>
        <comment>16 to 22 Nov</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1. %2</source>
        <comment>number, side and amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1. %2</source>
        <comment>exercise and amount, what to think of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <comment>metres</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>Enter when done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 boxes</source>
        <translation>%1 Quadrate</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>%1&#x202f;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left side</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>warm-up set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm-up set %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up set %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3 done, left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3 done</source>
        <comment>exercise, sets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was the pain, 0 to 10?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended here. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended here, %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, what was expected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has another form than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too much or too little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ does not say the same the other way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ leads back to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in a file, what is wrong there</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeText</name>
    <message>
        <source>%1 added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exercises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps have other words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>in %1</source>
        <comment>base and build</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once, on %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before %1</source>
        <comment>every race run</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min before %2</source>
        <comment>minutes, every easy run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1, the same day</source>
        <comment>every hard run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>days, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1 run</source>
        <comment>easy or long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 run</source>
        <comment>easy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>easy run, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved from %1</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too close to your race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too close to your quality run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two heavy days running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is %n hours before %1.</source>
        <comment>run</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is a heavy session on %1 already.</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is session %1 of this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: %1 hours clear before a race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: %1 hours clear before a quality run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: no two heavy days running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rule: at most %n sessions a week.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of a day: Tue 17 Nov 2026</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>day, time, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x202f;min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 1 set</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>work, load</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>As planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From set %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets more than planned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets fewer than planned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain %1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetName</name>
    <message>
        <source>%1, %2</source>
        <comment>title and person of a sheet</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPreviews</name>
    <message>
        <source>As it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>routine, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of a day in a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>format of a time of day: 17:50</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Pain %1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next morning: pain %1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort %1 of 10: %2</source>
        <comment>a number and its words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold: not as planned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBox</name>
    <message>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepClipboard</name>
    <message>
        <source>%1, %2</source>
        <comment>exercise, dose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied exercises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::AddToRoutine</name>
    <message>
        <source>New routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::AdherenceCard</name>
    <message>
        <source>session, and nothing was planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions, and nothing was planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sessions done of sessions planned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions in full, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions in full, %1 %, and %2 in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done as planned: %1 %2. Arrow keys go through the days.</source>
        <comment>37 of 46, sessions in full</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::AgendaLists</name>
    <message>
        <source>Later today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>5 exercises, 13 min, mat and wall</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation at %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can still do it today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has room for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what it asks for, a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 of %2 go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>routine, where it moves</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::AnatomyView</name>
    <message>
        <source>On the body: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::Announcements</name>
    <message>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These parts were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last edits are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::AppointmentsCard</name>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the appointment is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::BlockRow</name>
    <message>
        <source>Superset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 between exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change over without a rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rounds, rest</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3 between rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest between rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest between exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 exercises: %3</source>
        <comment>superset or circuit, count, rounds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to straight sets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::BodyMapView</name>
    <message>
        <source>Muscles on the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no sets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::ChosenBar</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change sets of %1 exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change rest of %1 exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change side of %1 exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change load of %1 exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a superset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do them in turn, round by round (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::ClientHead</name>
    <message>
        <source>Open the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line about the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, Routines, Plan and Progress of this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename, archive, erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write revision %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::ClientList</name>
    <message>
        <source>Add a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or sheet id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the clients, or type the id of a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which clients are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients, seen last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due for review (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the pain limit (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client fits “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::ClientModel</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last visit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain %1, over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sheet back yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::ClientView</name>
    <message>
        <source>The goal is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measure and its values are removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::ClientsPage</name>
    <message>
        <source>Your clients and their sheets will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clients cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the client called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan, log, notes and sheets go, and nothing of the name stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These older copies of all data go too: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups you keep elsewhere still hold everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase %1 for good. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sheet has the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been issued on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the programme begin with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is copied. What you change is for this client only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programmes cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet was not issued.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::CompareSheet</name>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days a week: %1, now %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every exercise of both sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::ComposeView</name>
    <message>
        <source>Make this routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose a routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other exercises for the same wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. Give it more minutes, or avoid less.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::ComposeWishes</name>
    <message>
        <source>Favour or avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At hand, besides a mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work these more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these muscles out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these positions out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::DayCell</name>
    <message>
        <source>%1, %2</source>
        <comment>routine, its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, phase or pause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, what is on it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hipstride::DayList</name>
    <message>
        <source>Nothing is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>routine, what is done with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::DayPopup</name>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::DoseEdit</name>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::DoseMore</name>
    <message>
        <source>Each set of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort, of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions or load that differ from set to set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::DueCard</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no exercises yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::DurationEdit</name>
    <message>
        <source>%1&#x202f;s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::EffortScale</name>
    <message>
        <source>%1: %2</source>
        <comment>an effort and its words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly any effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 6 more were possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more was possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more was possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more were possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 no effort, 7 three more were possible, 10 no more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::EndSheet</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, 0 none to 10 worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort, 0 none to 10 all you had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain %1. Stop these for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an easier one next time. See someone if the pain stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::EvidenceModel</name>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::ExerciseCards</name>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::ExerciseDetail</name>
    <message>
        <source>Add to routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change, copy or hide this exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to a routine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::ExerciseEditor</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are not kept yet. Press Escape again to drop them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 field needs a look before this can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fields need a look before this can be kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hipstride::ExerciseImportModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>an exercise, why it is refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>an exercise, its kind</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::ExerciseImportSheet</name>
    <message>
        <source>Import exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would become of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in 1 exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take in %n exercises</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These would be added to your own exercises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have these, and the file says something else. They would be replaced; their figure stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have these as they are in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are left out, each for the reason beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::ExerciseMenu</name>
    <message>
        <source>New exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the original words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the list again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, my way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no exercises that Hipstride understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercises could not be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::ExercisePicker</name>
    <message>
        <source>Name, muscle or position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for an exercise to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise has “%1” in its name or muscles.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::ExerciseSheet</name>
    <message>
        <source>Leave out the rest of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One set more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One set fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain in this exercise, 0 none to 10 worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for this exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 set today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sets today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain %1. Stop this one for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do an easier one, or leave out the rest of it. See someone if the pain stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an easier one next time. See someone if the pain stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::FactsForm</name>
    <message>
        <source>Other names, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side, then the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be done with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds for one repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::FaultsEdit</name>
    <message>
        <source>%1, %2</source>
        <comment>what a field asks, its row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::FigureForm</name>
    <message>
        <source>with your choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the hair</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::FigureTransport</name>
    <message>
        <source>Place in the movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a place in the movement (← →)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>speed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::FigureView</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space plays and stops. The arrow keys turn the figure, + and − zoom, Shift with an arrow key moves it, Home shows all of it as drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click to go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to turn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::FilterBox</name>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 1 exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n exercises</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hipstride::FilterChip</name>
    <message>
        <source>Remove filter %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::FilterPanel</name>
    <message>
        <source>nothing at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what needs no equipment, or a mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::FirstStart</name>
    <message>
        <source>Stronger hips for
the way you run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short sessions, step by step. You see what to do, why, and what it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 minutes and needs nothing but you.</source>
        <comment>routine, minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 minutes. All you need: %3.</source>
        <comment>routine, minutes, things</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready before a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose exercises, give each its dose, and put the routine on your days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build a routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am a physio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a programme for each client, print it, and read the paper back by keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep clients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::FoundExercises</name>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New exercise, or import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New exercise or import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>exercises found, all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is spelt ‘%1’. This comes close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercises will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1, 1 would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Without %1, %n would.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search without %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::FrameSheet</name>
    <message>
        <source>Limits and pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never two heavy days running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 means no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours clear before a race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours clear before a quality run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions a week, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Holiday, 3 to 9 Aug</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Base, 3 Aug to 30 Aug</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::GaitPair</name>
    <message>
        <source>Play both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::GoalsCard</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::HandoutPreview</name>
    <message>
        <source>Print %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::HandoutsCard</name>
    <message>
        <source>Handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was given out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter the paper grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare with the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::HeatMapView</name>
    <message>
        <source>nothing planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day: what became of it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::ImportSheet</name>
    <message>
        <source>Read a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: words that mean it</source>
        <comment>Easy run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was changed.</source>
        <comment>file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 gone, %5 as before. %6 events are no runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3 (%4)</source>
        <comment>New: Tue 24 Nov, 18:00, Club run (easy)</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::KeyButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a key does, the key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::KeyHints</name>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to last set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::LadderCell</name>
    <message>
        <source>%1: %2</source>
        <comment>place on the ladder, exercise</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::LadderView</name>
    <message>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder still</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::LastSessionCard</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 min, %3.</source>
        <comment>routine, minutes, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>routine, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sets done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort %1 of 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain %1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::LastSetCard</name>
    <message>
        <source>%1, done as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, done differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, 0 none to 10 worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::LearnPage</name>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read here: its file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::LeaveSheet</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sets are done. They stay in your log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last set is not saved yet. Go on and try again to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::LoadEdit</name>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: two water bottles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::LoadLegend</name>
    <message>
        <source>The darker a muscle, the more sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More sets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::MainWindow</name>
    <message>
        <source>Hipstride</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::MassEdit</name>
    <message>
        <source>%1&#x202f;kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>222.5&#x202f;kg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::MomentCell</name>
    <message>
        <source>No source says what works here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::MorningStrip</name>
    <message>
        <source>Pain this morning, 0 none to 10 worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was the pain the morning after %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 none to 10 worst. Worse than during the session means an easier step next time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::MuscleBars</name>
    <message>
        <source>%1 | %2</source>
        <comment>sets on the left and on the right side</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>muscle: sets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets per muscle, each side. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::MusclesCard</name>
    <message>
        <source>Nothing was done in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets per muscle, each side, per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my own pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::NeedsEdit</name>
    <message>
        <source>One more choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need all of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And one of these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::NeighboursEdit</name>
    <message>
        <source>%1, %2</source>
        <comment>what a field asks, its row</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::NewOutcomeCard</name>
    <message>
        <source>A new measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chosen activity, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on stairs</source>
        <comment>example</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running downhill</source>
        <comment>example</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hops on one leg</source>
        <comment>example</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::NextCard</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last set.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::NextStepList</name>
    <message>
        <source>%1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>dose now, dose then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1 as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::NextStepsSheet</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes until you accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::NotesCard</name>
    <message>
        <source>Private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes, never printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::OrderButton</name>
    <message>
        <source>Easy to hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By evidence for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>study, what it measured</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1 for the %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the order of the exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::OutcomeCard</name>
    <message>
        <source>%1, as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 down to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::OutcomeChart</name>
    <message>
        <source>%1: %2</source>
        <comment>day, value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::Overview</name>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes until you accept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::PainScale</name>
    <message>
        <source>Pain %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::PaperGridCard</name>
    <message>
        <source>Paper grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks, 0 to 9 and T for ten score, Enter leaves empty. Each goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1, sheet %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticks: %1, days: %2. Not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticks: %1, days: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::PaperGridModel</name>
    <message>
        <source>Pain, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::PaperGridTable</name>
    <message>
        <source>Paper grid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::PeopleMenu</name>
    <message>
        <source>My own pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::PersonBadge</name>
    <message>
        <source>Opens the list of people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::PersonBook</name>
    <message>
        <source>The client is now called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of the archive.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::PlanConflict</name>
    <message>
        <source>You moved %1 from %2 to %3.</source>
        <comment>routine, day, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands on %2.</source>
        <comment>routine, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::PlanDocument</name>
    <message>
        <source>duplicate routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make two of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put session back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put run back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change limits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::PlanPage</name>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sessions will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sessions will stand here, once there is a routine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week, month or list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::PlanPanel</name>
    <message>
        <source>Back to the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the week of the chosen day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a routine on days of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no routine to plan yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::PlanRules</name>
    <message>
        <source>Left out %1 of %2.</source>
        <comment>routine, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1 to %2.</source>
        <comment>routine, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 back to %2.</source>
        <comment>routine, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned %1: %2.</source>
        <comment>routine, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch on plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch off plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is planned again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not planned for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer planned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::PlanRuns</name>
    <message>
        <source>Left out %1 of %2.</source>
        <comment>run, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 back to %2.</source>
        <comment>run, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1 to %2, with what hangs on it.</source>
        <comment>run, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the plan.</source>
        <comment>run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take runs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs of %1 are no longer planned.</source>
        <comment>file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runs were taken over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The plan keeps to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::PlayerBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::PlayerPanel</name>
    <message>
        <source>15&#x202f;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 seconds less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 seconds more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::PlayerSheets</name>
    <message>
        <source>This could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to last set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the session could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::PlayerStage</name>
    <message>
        <source>How to do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::PlayerView</name>
    <message>
        <source>This set is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::PoseEdit</name>
    <message>
        <source>Trunk, bent forwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk, bent to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk, turned to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck, bent forwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right arm, raised in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right arm, out to the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right elbow, bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left arm, raised in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left arm, out to the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left elbow, bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right hip, bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right hip, out to the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right hip, turned out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right knee, bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right foot, pulled up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left hip, bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left hip, out to the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left hip, turned out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left knee, bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left foot, pulled up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head, turned to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure, begin with that of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pose %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::Program</name>
    <message>
        <source>It could not be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is in the bin for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session could not be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pages cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own exercises could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of your own exercises could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of what Learn tells could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings could not be read and were set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the exercise list could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the figures could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the bin for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise could not be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last edits are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close anyway, and they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::ProgrammeSheet</name>
    <message>
        <source>Write revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it takes, and how much pain is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a protocol. Others can begin with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an exercise to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exercises. People do 5 better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are for this client only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::ProgrammeStepRow</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the words for this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::ProgressPage</name>
    <message>
        <source>After your first session you see what each hip muscle got.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your log could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction could not be saved. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what you corrected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it counts as done. Change what was different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session could not be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::QuietCard</name>
    <message>
        <source>Plan a routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build a routine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::RoutineAdvice</name>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little side-to-side work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same work twice in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and down a lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly anything here moves sideways. %1, %2, would fit.</source>
        <comment>an exercise, its dose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly anything here moves sideways. Runners need hips that hold level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People do 5 better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works as %2 does. Something between them gives a rest.</source>
        <comment>two exercises</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes %1 minutes. Your plan has %2 before the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You change position %1 times. %2 would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make two of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take sets out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take sets out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order by position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::RoutineChooser</name>
    <message>
        <source>Routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::RoutineEditor</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of an action, its shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A routine holds %1 exercises. This one is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it yet. Add the first exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::RoutineList</name>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::RoutineName</name>
    <message>
        <source>Name of the routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the routine: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::RoutineSheet</name>
    <message>
        <source>Exercises of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to go on. What you leave out now comes at the end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::RoutineSummaryPanel</name>
    <message>
        <source>Sets per muscle, each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on days of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes of position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing at all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::RoutinesPage</name>
    <message>
        <source>A routine is a list of exercises with a dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose a routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compose %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one of your routines now. Change it as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second half is a routine of its own now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::RuleList</name>
    <message>
        <source>No routine is planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>routine, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::RuleSheet</name>
    <message>
        <source>In turn with other routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines that take turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On weekdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every few days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy: keep it away from races</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from one to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in these phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one weekday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one kind of run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::RunList</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs are known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits and pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its runs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hipstride::RunSheet</name>
    <message>
        <source>6 × 800 m</source>
        <comment>example of a run&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About so many minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, if it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one weekday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::SessionFacts</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort, 0 none to 10 all you had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain %1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort %1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::SessionFlow</name>
    <message>
        <source>The session cannot begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session that was running cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sets are done and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session could not be ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session cannot go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a session, a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::SessionList</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session fits “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::SessionModel</name>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::SessionStepView</name>
    <message>
        <source>Set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>set 2, left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::SessionView</name>
    <message>
        <source>Back to all sessions (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::SetBar</name>
    <message numerus="yes">
        <source>%1 of %n set(s) done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hipstride::SetCell</name>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, changed</source>
        <comment>which set: what was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which set: what was done</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::SetEdit</name>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show start and end, move only when asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual in my country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lines stand at the top of a printed sheet. Leave out what you do not need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact, two lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound in a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tones, where nothing is spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice is that of your system: spd-say or espeak-ng. Without one you hear tones. There is never music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain over this number of 10 means: stop this one. Up to 3 is fine, 4 and 5 mean: do not go further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hipstride %1, with Qt %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives no individual advice. See someone when pain stays or worries you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::SheetForm</name>
    <message>
        <source>Next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tick grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick grid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::SheetPreview</name>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::SheetView</name>
    <message>
        <source>Preview, 1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, %1 pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::ShortcutList</name>
    <message>
        <source>Pages, from Today on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move an exercise up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a session: set done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a session: pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a session: change what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a session: back to the last set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a session: skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::SidePair</name>
    <message>
        <source>Left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::StepEditor</name>
    <message>
        <source>A note for this exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-ups, sets that differ, extra sets, effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less of the dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of the dose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change warm-up of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change sets of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change amount of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change side of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change load of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change tempo of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change single sets of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change extra sets of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change effort of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change rest of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change note of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move %1</source>
        <comment>a superset or circuit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make superset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ungroup %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change rest between rounds of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change rest between exercises of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change rounds of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>paste %n exercise(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>swap %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::StepRow</name>
    <message>
        <source>“%1”</source>
        <comment>a note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this catalogue. Its dose is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap for an easier or a harder one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap %1 for an easier or a harder one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3, %4</source>
        <comment>place, count, exercise, dose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do in turn with the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::StrengthMeter</name>
    <message>
        <source>Evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::StrideCard</name>
    <message>
        <source>Play the stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.25 ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open ring: we found no source for that moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::SystemScreen</name>
    <message>
        <source>A session is running.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::TemplateView</name>
    <message>
        <source>Use this routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::TempoEdit</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds down, pause, up, pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a routine, and it stands here on its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1, %2 at %3</source>
        <comment>routine, day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <comment>routine, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out %1 of %2.</source>
        <comment>routine, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1 to %2.</source>
        <comment>routine, day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::TopicList</name>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::TopicView</name>
    <message>
        <source>Find exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment by moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it works in your stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they work in your stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No advice for one person. Stop when it hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::WeekCard</name>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::WeekdayRow</name>
    <message>
        <source>Weekdays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::WordsForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name, up to 24 letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key points, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes wrong, and what helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hipstride::WorkEdit</name>
    <message>
        <source>&#x202f;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Plans glute and hip strength around your runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hipstride cannot open your data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
