<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ActionText</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Zusammenstellen</translation>
    </message>
    <message>
        <source>Empty routine</source>
        <translation>Leere Routine</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Play or pause the figure</source>
        <translation>Figur abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Look at the figure from another side</source>
        <translation>Figur von einer anderen Seite ansehen</translation>
    </message>
    <message>
        <source>Change the speed of the figure</source>
        <translation>Tempo der Figur ändern</translation>
    </message>
    <message>
        <source>Show the other side of the body</source>
        <translation>Andere Körperseite zeigen</translation>
    </message>
    <message>
        <source>Show the muscles that work</source>
        <translation>Arbeitende Muskeln zeigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of an action, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Take in a programme</source>
        <translation>Programm aufnehmen</translation>
    </message>
    <message>
        <source>Take in a programme from the clipboard</source>
        <translation>Programm aus der Zwischenablage aufnehmen</translation>
    </message>
</context>
<context>
    <name>AgendaText</name>
    <message>
        <source>Left out with its run</source>
        <translation>Mit dem Lauf weggelassen</translation>
    </message>
    <message>
        <source>In a pause</source>
        <translation>In einer Trainingspause</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Teilweise erledigt</translation>
    </message>
    <message>
        <source>Due at %1</source>
        <translation>Fällig um %1</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>Geplant für %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>%1, moved from %2</source>
        <comment>state, day</comment>
        <translation>%1, verschoben von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days before your %1</source>
        <comment>race</comment>
        <translation>
            <numerusform>%n Tag vor: %1</numerusform>
            <numerusform>%n Tage vor: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Before your %1</source>
        <comment>easy run at 18:00</comment>
        <translation>Vor: %1</translation>
    </message>
    <message>
        <source>After your %1</source>
        <comment>easy run at 18:00</comment>
        <translation>Nach: %1</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>The rest is over.</source>
        <translation>Die Pause ist vorbei.</translation>
    </message>
</context>
<context>
    <name>BoundedFile</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>ChartPainter</name>
    <message>
        <source>All done</source>
        <translation>Ganz erledigt</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>d MMM</source>
        <comment>format of a day: 17 Nov</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Not on this sheet</source>
        <translation>Nicht auf diesem Blatt</translation>
    </message>
    <message>
        <source>Days a week: %1, now %2</source>
        <translation>Tage pro Woche: %1, jetzt %2</translation>
    </message>
    <message>
        <source>Lead: “%1”, now “%2”</source>
        <translation>Einleitung: „%1“, jetzt „%2“</translation>
    </message>
</context>
<context>
    <name>ComposeText</name>
    <message>
        <source>Adds hip extension, your push-off.</source>
        <translation>Ergänzt die Hüftstreckung, deinen Abdruck.</translation>
    </message>
    <message>
        <source>Adds bending hip and knee together.</source>
        <translation>Ergänzt das Beugen von Hüfte und Knie.</translation>
    </message>
    <message>
        <source>Adds the side of the hip, which holds you level.</source>
        <translation>Ergänzt die Hüftseite, die dich gerade hält.</translation>
    </message>
    <message>
        <source>Adds turning at the hip.</source>
        <translation>Ergänzt die Drehung in der Hüfte.</translation>
    </message>
    <message>
        <source>Adds work at the front of the hip.</source>
        <translation>Ergänzt Arbeit vorn an der Hüfte.</translation>
    </message>
    <message>
        <source>Adds the inner thigh.</source>
        <translation>Ergänzt den Innenschenkel.</translation>
    </message>
    <message>
        <source>Adds the calf and ankle.</source>
        <translation>Ergänzt Wade und Fußgelenk.</translation>
    </message>
    <message>
        <source>Adds the trunk, which carries the hips.</source>
        <translation>Ergänzt den Rumpf, der die Hüften trägt.</translation>
    </message>
    <message>
        <source>The first that moves forwards and back.</source>
        <translation>Die erste, die vor und zurück geht.</translation>
    </message>
    <message>
        <source>The first that moves from side to side.</source>
        <translation>Die erste, die zur Seite geht.</translation>
    </message>
    <message>
        <source>The first that turns.</source>
        <translation>Die erste, die dreht.</translation>
    </message>
    <message>
        <source>You asked for more %1.</source>
        <comment>a muscle</comment>
        <translation>Du wolltest mehr für: %1.</translation>
    </message>
    <message>
        <source>You stay in the same position.</source>
        <translation>Du bleibst in derselben Position.</translation>
    </message>
    <message>
        <source>It suits your level.</source>
        <translation>Sie passt zu deinem Niveau.</translation>
    </message>
    <message>
        <source>Before a run</source>
        <translation>Vor dem Lauf</translation>
    </message>
    <message>
        <source>Hip strength</source>
        <translation>Hüftkraft</translation>
    </message>
    <message>
        <source>Home programme</source>
        <translation>Programm für zu Hause</translation>
    </message>
    <message>
        <source>Hip mobility</source>
        <translation>Beweglichkeit der Hüfte</translation>
    </message>
    <message>
        <source>Hip power</source>
        <translation>Schnellkraft der Hüfte</translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Hälfte</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Rest. Then %1</source>
        <translation>Pause. Dann %1</translation>
    </message>
    <message>
        <source>Now left</source>
        <translation>Jetzt links</translation>
    </message>
    <message>
        <source>Now right</source>
        <translation>Jetzt rechts</translation>
    </message>
    <message>
        <source>That was the last set.</source>
        <translation>Das war der letzte Satz.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a day in a field</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>DayLineText</name>
    <message>
        <source>was %1</source>
        <comment>a day</comment>
        <translation>war %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>routine, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>ddd d MMM</source>
        <comment>format of a day: Tue 17 Nov</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day: 17 Nov</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>format of a near day: Thu 19</comment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>format: Tuesday 17 November 2026</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month: November 2026</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>format of a time of day: 17:50</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d</source>
        <comment>format of a day of the month: 16 to 22 Nov</comment>
        <translation>d.</translation>
    </message>
</context>
<context>
    <name>DetailText</name>
    <message>
        <source>Key points</source>
        <translation>Das Wichtigste</translation>
    </message>
    <message>
        <source>What goes wrong, and what helps</source>
        <translation>Was schiefgeht und was hilft</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Gib acht</translation>
    </message>
    <message>
        <source>What it works</source>
        <translation>Was sie trainiert</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Am meisten</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Auch</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Du brauchst</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Heißt auch</translation>
    </message>
    <message>
        <source>No study that we could check has measured this one.</source>
        <translation>Keine Studie, die wir prüfen konnten, hat diese Übung gemessen.</translation>
    </message>
    <message>
        <source>Where the words come from</source>
        <translation>Woher die Worte kommen</translation>
    </message>
    <message>
        <source>The dose</source>
        <translation>Die Dosierung</translation>
    </message>
    <message>
        <source>As the source gives it.</source>
        <translation>Wie die Quelle sie angibt.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
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
        <translation>in 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>in about 1 hour</source>
        <translation>in etwa 1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>in about %n hours</source>
        <translation>
            <numerusform>in etwa %n Stunde</numerusform>
            <numerusform>in etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Due now, at %1</source>
        <translation>Jetzt fällig, um %1</translation>
    </message>
    <message>
        <source>Due since %1</source>
        <translation>Fällig seit %1</translation>
    </message>
    <message>
        <source>Due at %1, %2</source>
        <comment>time, how long to wait</comment>
        <translation>Fällig um %1, %2</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden. Wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 is not a file that Hipstride understands. %2</source>
        <translation>%1 ist keine Datei, die Hipstride versteht. %2</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used. Check that you may write there.</source>
        <translation>Der Datenordner %1 kann nicht benutzt werden. Prüf, ob du dort schreiben darfst.</translation>
    </message>
    <message>
        <source>%1 is damaged or is not Hipstride data. It was not touched.</source>
        <translation>%1 ist beschädigt oder gehört nicht zu Hipstride. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>%1 is protected and needs its passphrase.</source>
        <translation>%1 ist geschützt und braucht sein Kennwort.</translation>
    </message>
    <message>
        <source>This data is from a newer Hipstride. It was not touched.</source>
        <translation>Diese Daten stammen von einem neueren Hipstride. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that you may write there.</source>
        <translation>%1 kann nicht geschrieben werden. Prüf, ob du dort schreiben darfst.</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it and try again.</source>
        <translation>Ein anderes Programm benutzt %1. Schließ es und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again. Nothing was lost.</source>
        <translation>Der Datenträger ist voll. Mach Platz und versuch es noch einmal. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>The data could not be read or written. What was saved is still there.</source>
        <translation>Die Daten konnten nicht gelesen oder geschrieben werden. Was gespeichert war, ist noch da.</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>%1, by study and muscle</source>
        <translation>%1, nach Studie und Muskel</translation>
    </message>
    <message>
        <source>TFL is the tensor fasciae latae, at the front of your hip.</source>
        <translation>TFL ist der Tensor fasciae latae, vorn an der Hüfte.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>study, what it found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The studies</source>
        <translation>Die Studien</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>%1&#x202f;%</source>
        <comment>per cent of the maximum</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1&#x202f;N</source>
        <comment>newtons</comment>
        <translation>%1&#x202f;N</translation>
    </message>
    <message>
        <source>Activity, % of maximum</source>
        <translation>Aktivität, % des Maximums</translation>
    </message>
    <message>
        <source>Modelled force</source>
        <translation>Berechnete Kraft</translation>
    </message>
    <message>
        <source>Index, glutes to TFL</source>
        <translation>Index, Gesäß zu TFL</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a number</comment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of numbers</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>mean and standard deviation</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <comment>an address</comment>
        <translation>Gelesen bei %1</translation>
    </message>
    <message>
        <source>Muscle activity is not strength gained. Compare only within one study.</source>
        <translation>Muskelaktivität ist kein Kraftgewinn. Vergleich nur innerhalb einer Studie.</translation>
    </message>
</context>
<context>
    <name>ExerciseSheet</name>
    <message>
        <source>%1: %2</source>
        <comment>easier or harder, exercise</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ExerciseText</name>
    <message>
        <source>sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Gluteus maximus</source>
        <translation>Gluteus maximus</translation>
    </message>
    <message>
        <source>Gluteus medius</source>
        <translation>Gluteus medius</translation>
    </message>
    <message>
        <source>Gluteus medius, front part</source>
        <translation>Gluteus medius, vorderer Teil</translation>
    </message>
    <message>
        <source>Gluteus medius, back part</source>
        <translation>Gluteus medius, hinterer Teil</translation>
    </message>
    <message>
        <source>Gluteus minimus</source>
        <translation>Gluteus minimus</translation>
    </message>
    <message>
        <source>Tensor fasciae latae</source>
        <translation>Tensor fasciae latae</translation>
    </message>
    <message>
        <source>Deep hip rotators</source>
        <translation>Tiefe Hüftrotatoren</translation>
    </message>
    <message>
        <source>Hamstrings</source>
        <translation>Hintere Oberschenkel</translation>
    </message>
    <message>
        <source>Adductors</source>
        <translation>Adduktoren</translation>
    </message>
    <message>
        <source>Adductor magnus</source>
        <translation>Adductor magnus</translation>
    </message>
    <message>
        <source>Hip flexors</source>
        <translation>Hüftbeuger</translation>
    </message>
    <message>
        <source>Quadriceps</source>
        <translation>Quadrizeps</translation>
    </message>
    <message>
        <source>Calves</source>
        <translation>Waden</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilität</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Schnellkraft</translation>
    </message>
    <message>
        <source>On your back</source>
        <translation>Rückenlage</translation>
    </message>
    <message>
        <source>On your side</source>
        <translation>Seitlage</translation>
    </message>
    <message>
        <source>On all fours</source>
        <translation>Vierfüßler</translation>
    </message>
    <message>
        <source>On your front</source>
        <translation>Bauchlage</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Stütz</translation>
    </message>
    <message>
        <source>Side plank</source>
        <translation>Seitstütz</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stehen</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>Knien</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sitzen</translation>
    </message>
    <message>
        <source>On a bench</source>
        <translation>Auf der Bank</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>Mini-band</source>
        <translation>Miniband</translation>
    </message>
    <message>
        <source>Long band</source>
        <translation>Langes Band</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <translation>Kurzhantel</translation>
    </message>
    <message>
        <source>Kettlebell</source>
        <translation>Kettlebell</translation>
    </message>
    <message>
        <source>Barbell</source>
        <translation>Langhantel</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>Ball</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Stab</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Gleiter</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabelzug</translation>
    </message>
    <message>
        <source>Hill</source>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>Ankle weight</source>
        <translation>Gewichtsmanschette</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Forwards and back</source>
        <translation>Vor und zurück</translation>
    </message>
    <message>
        <source>Side to side</source>
        <translation>Zur Seite</translation>
    </message>
    <message>
        <source>Turning</source>
        <translation>Drehend</translation>
    </message>
    <message>
        <source>The program’s</source>
        <translation>Vom Programm</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Meine eigenen</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>category, position</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Nothing at all</source>
        <translation>Gar nichts</translation>
    </message>
    <message>
        <source>Our choice: %1</source>
        <translation>Von uns gewählt: %1</translation>
    </message>
    <message>
        <source>No exercises yet</source>
        <translation>Noch keine Übungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>5 exercises, 25 min</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 Übung</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>nothing at all</source>
        <translation>gar nichts</translation>
    </message>
    <message>
        <source>Beginner</source>
        <translation>Neu dabei</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Geübt</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
</context>
<context>
    <name>FigureCameras</name>
    <message>
        <source>From the left</source>
        <translation>Von links</translation>
    </message>
    <message>
        <source>From the right</source>
        <translation>Von rechts</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Wie gezeichnet</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>From the back</source>
        <translation>Von hinten</translation>
    </message>
    <message>
        <source>From the feet</source>
        <translation>Von den Füßen</translation>
    </message>
    <message>
        <source>From the head</source>
        <translation>Vom Kopf</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Von oben</translation>
    </message>
</context>
<context>
    <name>FigureTraits</name>
    <message>
        <source>Curved</source>
        <translation>Kurvig</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Sand</translation>
    </message>
    <message>
        <source>Porcelain</source>
        <translation>Porzellan</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Ebony</source>
        <translation>Ebenholz</translation>
    </message>
    <message>
        <source>Ponytail</source>
        <translation>Pferdeschwanz</translation>
    </message>
    <message>
        <source>Bun</source>
        <translation>Dutt</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation>Sehr kurz</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Blond</source>
        <translation>Blond</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Standing on both feet.</source>
        <translation>Stand auf beiden Füßen.</translation>
    </message>
    <message>
        <source>Standing on the left leg.</source>
        <translation>Stand auf dem linken Bein.</translation>
    </message>
    <message>
        <source>Standing on the right leg.</source>
        <translation>Stand auf dem rechten Bein.</translation>
    </message>
    <message>
        <source>Standing on both feet, bent forward.</source>
        <translation>Stand auf beiden Füßen, vorgebeugt.</translation>
    </message>
    <message>
        <source>Standing on the left leg, bent forward.</source>
        <translation>Stand auf dem linken Bein, vorgebeugt.</translation>
    </message>
    <message>
        <source>Standing on the right leg, bent forward.</source>
        <translation>Stand auf dem rechten Bein, vorgebeugt.</translation>
    </message>
    <message>
        <source>On hands and knees.</source>
        <translation>Auf Händen und Knien.</translation>
    </message>
    <message>
        <source>In a long lunge, a hand on the floor.</source>
        <translation>In einem langen Ausfallschritt, eine Hand am Boden.</translation>
    </message>
    <message>
        <source>Face down on forearms and toes.</source>
        <translation>Bäuchlings auf Unterarmen und Zehen.</translation>
    </message>
    <message>
        <source>Lying on the front.</source>
        <translation>Bauchlage.</translation>
    </message>
    <message>
        <source>Shoulder blades on a bench, feet on the floor.</source>
        <translation>Schulterblätter auf einer Bank, Füße am Boden.</translation>
    </message>
    <message>
        <source>Lying on the back.</source>
        <translation>Rückenlage.</translation>
    </message>
    <message>
        <source>Side plank on the right forearm.</source>
        <translation>Seitstütz auf dem rechten Unterarm.</translation>
    </message>
    <message>
        <source>Side plank on the left forearm.</source>
        <translation>Seitstütz auf dem linken Unterarm.</translation>
    </message>
    <message>
        <source>Lying on the right side.</source>
        <translation>Lage auf der rechten Seite.</translation>
    </message>
    <message>
        <source>Lying on the left side.</source>
        <translation>Lage auf der linken Seite.</translation>
    </message>
    <message>
        <source>Running or hopping on the spot.</source>
        <translation>Laufen oder Hüpfen auf der Stelle.</translation>
    </message>
    <message>
        <source>Sitting, feet on the floor.</source>
        <translation>Sitzen, Füße am Boden.</translation>
    </message>
    <message>
        <source>Kneeling.</source>
        <translation>Knien.</translation>
    </message>
</context>
<context>
    <name>GlyphText</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Teilweise erledigt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Easy run</source>
        <translation>Lockerer Lauf</translation>
    </message>
    <message>
        <source>Long run</source>
        <translation>Langer Lauf</translation>
    </message>
    <message>
        <source>Quality run</source>
        <translation>Tempolauf</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Wettkampf</translation>
    </message>
    <message>
        <source>Pain that is fine</source>
        <translation>Schmerz, der in Ordnung ist</translation>
    </message>
    <message>
        <source>Pain to watch</source>
        <translation>Schmerz, auf den du achtest</translation>
    </message>
    <message>
        <source>Pain over the limit</source>
        <translation>Schmerz über der Grenze</translation>
    </message>
</context>
<context>
    <name>HandoutBack</name>
    <message>
        <source>Fine, carry on</source>
        <translation>In Ordnung, mach weiter</translation>
    </message>
    <message>
        <source>Go no harder</source>
        <translation>Nicht steigern</translation>
    </message>
    <message>
        <source>Stop this one, do an easier one</source>
        <translation>Diese lassen, eine leichtere machen</translation>
    </message>
    <message>
        <source>How much pain is all right?</source>
        <translation>Wie viel Schmerz ist in Ordnung?</translation>
    </message>
    <message>
        <source>Stop, and see a doctor</source>
        <translation>Hör auf und geh zum Arzt</translation>
    </message>
    <message>
        <source>Stop and call us, or see a doctor</source>
        <translation>Hör auf und ruf uns an oder geh zum Arzt</translation>
    </message>
    <message>
        <source>Hipstride reads this programme from a scan of this page.</source>
        <translation>Hipstride liest dieses Programm aus einem Scan dieser Seite.</translation>
    </message>
    <message>
        <source>To ask next time</source>
        <translation>Beim nächsten Mal fragen</translation>
    </message>
    <message>
        <source>This routine has no exercises yet.</source>
        <translation>Diese Routine hat noch keine Übungen.</translation>
    </message>
    <message>
        <source>Open this sheet in Hipstride</source>
        <translation>Dieses Blatt in Hipstride öffnen</translation>
    </message>
</context>
<context>
    <name>HandoutExerciseBlock</name>
    <message>
        <source>, %1</source>
        <comment>after a dose</comment>
        <translation>, %1</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>caption of a picture</comment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <comment>caption of a picture</comment>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>HandoutGrid</name>
    <message>
        <source>Week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>Week %1, continued</source>
        <translation>Woche %1, Fortsetzung</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>a day</comment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Effort, 0 to 10</source>
        <translation>Anstrengung, 0 bis 10</translation>
    </message>
    <message>
        <source>Your week</source>
        <translation>Deine Woche</translation>
    </message>
    <message>
        <source>Your %1 weeks</source>
        <translation>Deine %1 Wochen</translation>
    </message>
</context>
<context>
    <name>HandoutGroupBlock</name>
    <message>
        <source>%1, continued</source>
        <comment>a superset or circuit</comment>
        <translation>%1, Fortsetzung</translation>
    </message>
</context>
<context>
    <name>HandoutHead</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>HandoutPages</name>
    <message>
        <source>Revision %1, sheet %2</source>
        <translation>Fassung %1, Blatt %2</translation>
    </message>
    <message>
        <source>Given by %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a date</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>Next visit: %1</source>
        <translation>Nächster Termin: %1</translation>
    </message>
    <message>
        <source>Tick each exercise you do. Write one number for pain and one for effort that day.</source>
        <translation>Hak jede Übung ab, die du machst. Schreib für den Tag je eine Zahl für Schmerz und Anstrengung.</translation>
    </message>
</context>
<context>
    <name>HandoutPreview</name>
    <message>
        <source>Print %1</source>
        <translation>%1 drucken</translation>
    </message>
</context>
<context>
    <name>HandoutText</name>
    <message>
        <source>Pain up to 3 of 10 is fine.</source>
        <translation>Schmerz bis 3 von 10 ist in Ordnung.</translation>
    </message>
    <message>
        <source>About 1 minute.</source>
        <translation>Etwa 1 Minute.</translation>
    </message>
    <message>
        <source>About %1 minutes.</source>
        <translation>Etwa %1 Minuten.</translation>
    </message>
    <message>
        <source>Your hip programme</source>
        <translation>Dein Hüftprogramm</translation>
    </message>
    <message>
        <source>Pain deep in the groin or the front of the hip that builds as you run</source>
        <translation>Schmerz tief in der Leiste oder vorn in der Hüfte, der beim Laufen zunimmt</translation>
    </message>
    <message>
        <source>Pain at night or at rest, a limp, or you cannot hop on that leg</source>
        <translation>Schmerz nachts oder in Ruhe, Hinken, oder du kannst auf dem Bein nicht hüpfen</translation>
    </message>
    <message>
        <source>Numbness, or pain that spreads down the leg</source>
        <translation>Taubheit oder Schmerz, der ins Bein ausstrahlt</translation>
    </message>
    <message>
        <source>Numbness between the legs, or a change in bladder or bowel control</source>
        <translation>Taubheit zwischen den Beinen oder Blase und Darm anders als sonst</translation>
    </message>
    <message>
        <source>Swelling, fever, or a knee or hip that gives way</source>
        <translation>Schwellung, Fieber, oder ein Knie oder eine Hüfte, die nachgibt</translation>
    </message>
    <message>
        <source>1 round</source>
        <translation>1 Runde</translation>
    </message>
    <message>
        <source>%1 rounds</source>
        <translation>%1 Runden</translation>
    </message>
    <message>
        <source>Superset: %1</source>
        <translation>Supersatz: %1</translation>
    </message>
    <message>
        <source>Circuit: %1</source>
        <translation>Zirkel: %1</translation>
    </message>
    <message>
        <source>%1 and %2 in turn</source>
        <translation>%1 und %2 im Wechsel</translation>
    </message>
    <message>
        <source>%1 to %2 in turn</source>
        <translation>%1 bis %2 im Wechsel</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>superset, how it is done</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>, rest %1 between exercises</source>
        <translation>, Pause %1 zwischen den Übungen</translation>
    </message>
    <message>
        <source>, rest %1 between rounds</source>
        <translation>, Pause %1 zwischen den Runden</translation>
    </message>
</context>
<context>
    <name>LadderMenu</name>
    <message>
        <source>Easier: %1</source>
        <translation>Leichter: %1</translation>
    </message>
    <message>
        <source>Harder: %1</source>
        <translation>Schwerer: %1</translation>
    </message>
</context>
<context>
    <name>LearnText</name>
    <message>
        <source>Tested</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Behauptet</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Other pages</source>
        <translation>Andere Seiten</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>title of a source</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. Read at %2.</source>
        <comment>title, page</comment>
        <translation>%1. Gelesen bei %2.</translation>
    </message>
</context>
<context>
    <name>NextStepText</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pain was %1 of 10, over your limit.</source>
        <translation>Der Schmerz war %1 von 10, über deiner Grenze.</translation>
    </message>
    <message>
        <source>It was worse the next morning.</source>
        <translation>Am nächsten Morgen war es schlimmer.</translation>
    </message>
    <message>
        <source>Pain was %1 of 10. Stay here until it settles.</source>
        <translation>Der Schmerz war %1 von 10. Bleib hier, bis er nachlässt.</translation>
    </message>
    <message numerus="yes">
        <source>You did more than asked in your last %n session(s).</source>
        <translation>
            <numerusform>In deiner letzten Einheit hast du mehr geschafft als geplant.</numerusform>
            <numerusform>In deinen letzten %n Einheiten hast du mehr geschafft als geplant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You did all of it in your last %n session(s), with some to spare.</source>
        <translation>
            <numerusform>In deiner letzten Einheit hast du alles geschafft, mit Reserve.</numerusform>
            <numerusform>In deinen letzten %n Einheiten hast du alles geschafft, mit Reserve.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>take next step</source>
        <translation>nächsten Schritt annehmen</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The sheet was not printed.</source>
        <translation>Das Blatt wurde nicht gedruckt.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>Der Drucker hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet was not saved.</source>
        <translation>Das Blatt wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
</context>
<context>
    <name>PlanDays</name>
    <message>
        <source>Your week, %1</source>
        <comment>16 to 22 Nov</comment>
        <translation>Deine Woche, %1</translation>
    </message>
    <message>
        <source>Planned on %1</source>
        <translation>Geplant am %1</translation>
    </message>
    <message>
        <source>About %1 min</source>
        <translation>Etwa %1 min</translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Set %1. %2</source>
        <comment>number, side and amount</comment>
        <translation>Satz %1. %2</translation>
    </message>
    <message>
        <source>Then %1</source>
        <translation>Dann: %1</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Now left</source>
        <translation>Jetzt links</translation>
    </message>
    <message>
        <source>Now right</source>
        <translation>Jetzt rechts</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Mach dich bereit</translation>
    </message>
    <message>
        <source>Next: %1. %2</source>
        <comment>exercise and amount, what to think of</comment>
        <translation>Als Nächstes: %1. %2</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>%1 of %2 held</source>
        <translation>%1 von %2 gehalten</translation>
    </message>
    <message>
        <source>Half is over</source>
        <translation>Die Hälfte ist vorbei</translation>
    </message>
    <message>
        <source>m</source>
        <comment>metres</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>Enter when done</source>
        <translation>Enter, wenn du fertig bist</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Quadrate</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
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
        <translation>%1&#x202f;m</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
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
        <translation>Aufwärmsatz</translation>
    </message>
    <message>
        <source>Warm-up set</source>
        <translation>Aufwärmsatz</translation>
    </message>
    <message>
        <source>warm-up set %1 of %2</source>
        <translation>Aufwärmsatz %1 von %2</translation>
    </message>
    <message>
        <source>Warm-up set %1 of %2</source>
        <translation>Aufwärmsatz %1 von %2</translation>
    </message>
    <message>
        <source>set %1 of %2</source>
        <translation>Satz %1 von %2</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Satz %1 von %2</translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation>Runde %1 von %2</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation>Runde %1 von %2</translation>
    </message>
    <message>
        <source>of %1–%2</source>
        <translation>von %1–%2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Senken</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Heben</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 senken</translation>
    </message>
    <message>
        <source>%1 hold</source>
        <translation>%1 halten</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 heben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3 done, left and right</source>
        <translation>%1, %2 von %3 geschafft, links und rechts</translation>
    </message>
    <message>
        <source>%1, %2 of %3 done</source>
        <comment>exercise, sets</comment>
        <translation>%1, %2 von %3 geschafft</translation>
    </message>
    <message>
        <source>How was the pain, 0 to 10?</source>
        <translation>Wie war der Schmerz, 0 bis 10?</translation>
    </message>
    <message>
        <source>Ended here. %1</source>
        <translation>Hier beendet. %1</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>Geschafft. %1</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>Ended here, %1. %2</source>
        <translation>Hier beendet, %1. %2</translation>
    </message>
    <message>
        <source>Done, %1. %2</source>
        <translation>Geschafft, %1. %2</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, what was expected</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Das fehlt.</translation>
    </message>
    <message>
        <source>This has another form than expected.</source>
        <translation>Das hat eine andere Form als erwartet.</translation>
    </message>
    <message>
        <source>‘%1’ is not known.</source>
        <translation>„%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>‘%1’ is there already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>This is too much or too little.</source>
        <translation>Das ist zu viel oder zu wenig.</translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Das kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>‘%1’ does not exist.</source>
        <translation>„%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>‘%1’ does not say the same the other way.</source>
        <translation>„%1“ sagt umgekehrt nicht dasselbe.</translation>
    </message>
    <message>
        <source>‘%1’ leads back to itself.</source>
        <translation>„%1“ führt zu sich selbst zurück.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in a file, what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ProgrammeText</name>
    <message>
        <source>%1 added.</source>
        <translation>%1 dazu.</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>%1 entfernt.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1 geändert.</translation>
    </message>
    <message>
        <source>Another order.</source>
        <translation>Andere Reihenfolge.</translation>
    </message>
    <message>
        <source>1 exercise.</source>
        <translation>1 Übung.</translation>
    </message>
    <message>
        <source>%1 exercises.</source>
        <translation>%1 Übungen.</translation>
    </message>
    <message>
        <source>First sheet.</source>
        <translation>Erstes Blatt.</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1: %2, jetzt %3</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Dose in words</source>
        <translation>Dosierung in Worten</translation>
    </message>
    <message>
        <source>Key point</source>
        <translation>Das Wichtigste</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The steps have other words.</source>
        <translation>Die Schritte haben andere Worte.</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Andere Stelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Nicht mehr</translation>
    </message>
    <message>
        <source>Read the steps again.</source>
        <translation>Lies die Schritte noch einmal.</translation>
    </message>
    <message>
        <source>revision %1 of %2, sheet %3</source>
        <translation>Fassung %1 vom %2, Blatt %3</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Until now: %1</source>
        <translation>Bis jetzt: %1</translation>
    </message>
    <message>
        <source>From now on: %1</source>
        <translation>Ab jetzt: %1</translation>
    </message>
    <message>
        <source>Days a week: %1, now %2</source>
        <translation>Tage pro Woche: %1, jetzt %2</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Bis jetzt</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Ab jetzt</translation>
    </message>
    <message>
        <source>Stay as they are: %1.</source>
        <translation>Bleiben, wie sie sind: %1.</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Blatt %1</translation>
    </message>
    <message>
        <source>%1: now “%2”</source>
        <translation>%1: jetzt „%2“</translation>
    </message>
    <message>
        <source>%1: no longer “%2”</source>
        <translation>%1: nicht mehr „%2“</translation>
    </message>
    <message>
        <source>%1: “%2”, now “%3”</source>
        <translation>%1: „%2“, jetzt „%3“</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>in %1</source>
        <comment>base and build</comment>
        <translation>Phase: %1</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Once, on %1</source>
        <comment>a day</comment>
        <translation>Einmal, am %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Jeden Tag</numerusform>
            <numerusform>Alle %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before %1</source>
        <comment>every race run</comment>
        <translation>
            <numerusform>%n Tag davor: %1</numerusform>
            <numerusform>%n Tage davor: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min before %2</source>
        <comment>minutes, every easy run</comment>
        <translation>%1 min davor: %2</translation>
    </message>
    <message>
        <source>After %1, the same day</source>
        <comment>every hard run</comment>
        <translation>Danach am selben Tag: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Maintain</source>
        <translation>Erhalt</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Krankheit</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>days, time</comment>
        <translation>%1, um %2</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>easy</source>
        <translation>lockerer</translation>
    </message>
    <message>
        <source>long</source>
        <translation>langer</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>schneller</translation>
    </message>
    <message>
        <source>race</source>
        <translation>Wettkampf</translation>
    </message>
    <message>
        <source>Easy run</source>
        <translation>Lockerer Lauf</translation>
    </message>
    <message>
        <source>Long run</source>
        <translation>Langer Lauf</translation>
    </message>
    <message>
        <source>Quality run</source>
        <translation>Tempolauf</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Wettkampf</translation>
    </message>
    <message>
        <source>every run</source>
        <translation>jeder Lauf</translation>
    </message>
    <message>
        <source>every %1 run</source>
        <comment>easy or long</comment>
        <translation>jeder Lauf (%1)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 run</source>
        <comment>easy</comment>
        <translation>%1 Lauf</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>easy run, time</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>In a pause</source>
        <translation>In einer Trainingspause</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>time</comment>
        <translation>Um %1</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <comment>day</comment>
        <translation>verschoben von %1</translation>
    </message>
    <message>
        <source>Too close to your race</source>
        <translation>Zu nah am Wettkampf</translation>
    </message>
    <message>
        <source>Too close to your quality run</source>
        <translation>Zu nah am Tempolauf</translation>
    </message>
    <message>
        <source>Two heavy days running</source>
        <translation>Zwei schwere Tage nacheinander</translation>
    </message>
    <message>
        <source>A full week</source>
        <translation>Eine volle Woche</translation>
    </message>
    <message numerus="yes">
        <source>It is %n hours before %1.</source>
        <comment>run</comment>
        <translation>
            <numerusform>Das ist %n Stunde vorher: %1.</numerusform>
            <numerusform>Das ist %n Stunden vorher: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a heavy session on %1 already.</source>
        <comment>day</comment>
        <translation>Am %1 gibt es schon eine schwere Einheit.</translation>
    </message>
    <message>
        <source>It is session %1 of this week.</source>
        <translation>Das ist Einheit %1 dieser Woche.</translation>
    </message>
    <message>
        <source>Rule: %1 hours clear before a race.</source>
        <translation>Regel: %1 Stunden frei vor einem Wettkampf.</translation>
    </message>
    <message>
        <source>Rule: %1 hours clear before a quality run.</source>
        <translation>Regel: %1 Stunden frei vor einem Tempolauf.</translation>
    </message>
    <message>
        <source>Rule: no two heavy days running.</source>
        <translation>Regel: nie zwei schwere Tage nacheinander.</translation>
    </message>
    <message numerus="yes">
        <source>Rule: at most %n sessions a week.</source>
        <translation>
            <numerusform>Regel: höchstens %n Einheit pro Woche.</numerusform>
            <numerusform>Regel: höchstens %n Einheiten pro Woche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of a day: Tue 17 Nov 2026</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>day, time</comment>
        <translation>%1, ab %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>day, time, time</comment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Läuft noch</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Früher beendet</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>Geplant für %1</translation>
    </message>
    <message>
        <source>%1&#x202f;min</source>
        <translation>%1&#x202f;min</translation>
    </message>
    <message>
        <source>%1 of 1 set</source>
        <translation>%1 von 1 Satz</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sets</source>
        <translation>
            <numerusform>%1 von %n Satz</numerusform>
            <numerusform>%1 von %n Sätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain %1</source>
        <translation>Schmerz %1</translation>
    </message>
    <message>
        <source>Effort %1</source>
        <translation>Anstrengung %1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>work, load</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>From set %1: %2</source>
        <translation>Ab Satz %1: %2</translation>
    </message>
    <message>
        <source>Sets more than planned: %1</source>
        <translation>Sätze mehr als geplant: %1</translation>
    </message>
    <message>
        <source>Sets fewer than planned: %1</source>
        <translation>Sätze weniger als geplant: %1</translation>
    </message>
    <message>
        <source>Pain %1 of 10</source>
        <translation>Schmerz %1 von 10</translation>
    </message>
</context>
<context>
    <name>SheetName</name>
    <message>
        <source>%1, %2</source>
        <comment>title and person of a sheet</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SheetPreviews</name>
    <message>
        <source>As it will be printed</source>
        <translation>So wird es gedruckt</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Blatt %1</translation>
    </message>
    <message>
        <source>Print the session</source>
        <translation>Einheit drucken</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>routine, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Print the week</source>
        <translation>Woche drucken</translation>
    </message>
    <message>
        <source>Too long for a code: this sheet has none. Its words print whole.</source>
        <translation>Zu lang für einen Code: Dieses Blatt hat keinen. Seine Worte werden ganz gedruckt.</translation>
    </message>
    <message>
        <source>Print what changed</source>
        <translation>Drucken, was sich geändert hat</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of a day in a field</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>format of a time of day: 17:50</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Kinds of run</source>
        <translation>Arten von Läufen</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Pain %1 of 10</source>
        <translation>Schmerz %1 von 10</translation>
    </message>
    <message>
        <source>Next morning: pain %1 of 10</source>
        <translation>Am nächsten Morgen: Schmerz %1 von 10</translation>
    </message>
    <message>
        <source>Effort %1 of 10: %2</source>
        <comment>a number and its words</comment>
        <translation>Anstrengung %1 von 10: %2</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Bold: not as planned.</source>
        <translation>Fett: nicht wie geplant.</translation>
    </message>
</context>
<context>
    <name>SideBox</name>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Each side</source>
        <translation>Jede Seite</translation>
    </message>
    <message>
        <source>Alternating</source>
        <translation>Im Wechsel</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Nur links</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Nur rechts</translation>
    </message>
</context>
<context>
    <name>StepClipboard</name>
    <message>
        <source>%1, %2</source>
        <comment>exercise, dose</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copied exercises</source>
        <translation>Kopierte Übungen</translation>
    </message>
</context>
<context>
    <name>hipstride::AddToRoutine</name>
    <message>
        <source>New routine</source>
        <translation>Neue Routine</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>add routine</source>
        <translation>Routine hinzufügen</translation>
    </message>
    <message>
        <source>Added %1 to %2.</source>
        <translation>%1 zu %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>Open the routine</source>
        <translation>Routine öffnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>hipstride::AdherenceCard</name>
    <message>
        <source>session, and nothing was planned</source>
        <translation>Einheit, ohne dass etwas geplant war</translation>
    </message>
    <message>
        <source>sessions, and nothing was planned</source>
        <translation>Einheiten, ohne dass etwas geplant war</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sessions done of sessions planned</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>sessions in full, %1 %</source>
        <translation>Einheiten ganz, %1 %</translation>
    </message>
    <message>
        <source>sessions in full, %1 %, and %2 in part</source>
        <translation>Einheiten ganz, %1 %, und %2 teilweise</translation>
    </message>
    <message>
        <source>Done as planned</source>
        <translation>Wie geplant erledigt</translation>
    </message>
    <message>
        <source>Done as planned: %1 %2. Arrow keys go through the days.</source>
        <comment>37 of 46, sessions in full</comment>
        <translation>Wie geplant erledigt: %1 %2. Die Pfeiltasten gehen durch die Tage.</translation>
    </message>
</context>
<context>
    <name>hipstride::AgendaLists</name>
    <message>
        <source>Later today</source>
        <translation>Später heute</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Noch nicht erledigt</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>5 exercises, 13 min, mat and wall</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>time</comment>
        <translation>Um %1</translation>
    </message>
    <message>
        <source>About %1 min</source>
        <translation>Etwa %1 min</translation>
    </message>
    <message>
        <source>activation first</source>
        <translation>vorher Aktivierung</translation>
    </message>
    <message>
        <source>activation at %1</source>
        <comment>time</comment>
        <translation>Aktivierung um %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>%1 auslassen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>You can still do it today.</source>
        <translation>Du kannst es heute noch machen.</translation>
    </message>
    <message>
        <source>%1 has room for it.</source>
        <translation>%1 ist Platz dafür.</translation>
    </message>
    <message>
        <source>Move to today</source>
        <translation>Auf heute verschieben</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Auf %1 verschieben</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what it asks for, a sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Nicht nachholen</translation>
    </message>
    <message>
        <source>Let %1 of %2 go</source>
        <translation>%1 vom %2 nicht nachholen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>routine, where it moves</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Also today</source>
        <translation>Heute auch</translation>
    </message>
</context>
<context>
    <name>hipstride::AnatomyView</name>
    <message>
        <source>On the body: %1</source>
        <translation>Am Körper: %1</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
</context>
<context>
    <name>hipstride::Announcements</name>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>These parts were left out.</source>
        <translation>Diese Teile wurden weggelassen.</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Zeigen, welche</translation>
    </message>
    <message>
        <source>Your last edits are not saved yet.</source>
        <translation>Deine letzten Änderungen sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>hipstride::AppointmentsCard</name>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Day of the appointment</source>
        <translation>Tag des Termins</translation>
    </message>
    <message>
        <source>Time of the appointment</source>
        <translation>Uhrzeit des Termins</translation>
    </message>
    <message>
        <source>What the appointment is for</source>
        <translation>Wofür der Termin ist</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the appointment</source>
        <translation>Termin hinzufügen</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 frühere</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>hipstride::BeginSheet</name>
    <message>
        <source>Rename the protocol…</source>
        <translation>Protokoll umbenennen…</translation>
    </message>
    <message>
        <source>Remove the protocol</source>
        <translation>Protokoll entfernen</translation>
    </message>
    <message>
        <source>Begin with this</source>
        <translation>Damit beginnen</translation>
    </message>
    <message>
        <source>What does the programme begin with?</source>
        <translation>Womit beginnt das Programm?</translation>
    </message>
    <message>
        <source>Find a template, a protocol or a routine</source>
        <translation>Vorlage, Protokoll oder Routine suchen</translation>
    </message>
    <message>
        <source>It is copied. What you change is for this client only.</source>
        <translation>Es wird kopiert. Was du änderst, gilt nur für diese Person.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>hipstride::BlockRow</name>
    <message>
        <source>Superset</source>
        <translation>Supersatz</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Zirkel</translation>
    </message>
    <message>
        <source>1 round</source>
        <translation>1 Runde</translation>
    </message>
    <message>
        <source>%1 rounds</source>
        <translation>%1 Runden</translation>
    </message>
    <message>
        <source>%1 between exercises</source>
        <translation>%1 dazwischen</translation>
    </message>
    <message>
        <source>change over without a rest</source>
        <translation>ohne Pause wechseln</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rounds, rest</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 between rounds</source>
        <translation>%1, %2, %3 zwischen den Runden</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Rest between rounds</source>
        <translation>Pause zwischen den Runden</translation>
    </message>
    <message>
        <source>Rest between exercises</source>
        <translation>Pause zwischen den Übungen</translation>
    </message>
    <message>
        <source>More for the %1</source>
        <translation>Mehr zum %1</translation>
    </message>
    <message>
        <source>%1 of %2 exercises: %3</source>
        <comment>superset or circuit, count, rounds</comment>
        <translation>%1 aus %2 Übungen: %3</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Back to straight sets</source>
        <translation>Wieder einzeln</translation>
    </message>
</context>
<context>
    <name>hipstride::BodyMapView</name>
    <message>
        <source>Muscles on the body</source>
        <translation>Muskeln am Körper</translation>
    </message>
    <message>
        <source>%1: %2 sets</source>
        <translation>%1: %2 Sätze</translation>
    </message>
    <message>
        <source>%1: no sets</source>
        <translation>%1: keine Sätze</translation>
    </message>
</context>
<context>
    <name>hipstride::ChosenBar</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Choose none (Esc)</source>
        <translation>Nichts auswählen (Esc)</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>change sets of %1 exercises</source>
        <translation>Sätze von %1 Übungen ändern</translation>
    </message>
    <message>
        <source>change rest of %1 exercises</source>
        <translation>Pause von %1 Übungen ändern</translation>
    </message>
    <message>
        <source>change side of %1 exercises</source>
        <translation>Seite von %1 Übungen ändern</translation>
    </message>
    <message>
        <source>change load of %1 exercises</source>
        <translation>Last von %1 Übungen ändern</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Make a superset</source>
        <translation>Supersatz daraus machen</translation>
    </message>
    <message>
        <source>Make a circuit</source>
        <translation>Zirkel daraus machen</translation>
    </message>
    <message>
        <source>Do them in turn, round by round (Ctrl+G)</source>
        <translation>Im Wechsel machen, Runde für Runde (Strg+G)</translation>
    </message>
</context>
<context>
    <name>hipstride::ClientHead</name>
    <message>
        <source>Open the pages</source>
        <translation>Seiten öffnen</translation>
    </message>
    <message>
        <source>One line about the client</source>
        <translation>Eine Zeile über die Person</translation>
    </message>
    <message>
        <source>Today, Routines, Plan and Progress of this client</source>
        <translation>Heute, Routinen, Plan und Verlauf dieser Person</translation>
    </message>
    <message>
        <source>More about this client</source>
        <translation>Mehr über diese Person</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Ins Archiv legen</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Go on with revision %1</source>
        <translation>Mit Fassung %1 weitermachen</translation>
    </message>
    <message>
        <source>Write a programme</source>
        <translation>Programm schreiben</translation>
    </message>
    <message>
        <source>Write revision %1</source>
        <translation>Fassung %1 schreiben</translation>
    </message>
    <message>
        <source>Is the same person as…</source>
        <translation>Ist dieselbe Person wie…</translation>
    </message>
    <message>
        <source>Share, rename, archive, merge, erase</source>
        <translation>Weitergeben, umbenennen, archivieren, zusammenführen, löschen</translation>
    </message>
    <message>
        <source>Share the last sheet as a file…</source>
        <translation>Letztes Blatt als Datei weitergeben…</translation>
    </message>
    <message>
        <source>Take in a programme…</source>
        <translation>Programm aufnehmen…</translation>
    </message>
</context>
<context>
    <name>hipstride::ClientList</name>
    <message>
        <source>Add a client</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Name or sheet id</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Search the clients, or type the id of a sheet</source>
        <translation>Klienten suchen oder die Nummer eines Blatts tippen</translation>
    </message>
    <message>
        <source>Which clients are listed</source>
        <translation>Welche Klienten die Liste zeigt</translation>
    </message>
    <message>
        <source>Clients, seen last first</source>
        <translation>Klienten, zuletzt gesehene zuerst</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienten</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Alle (%1)</translation>
    </message>
    <message>
        <source>Due for review (%1)</source>
        <translation>Kontrolle fällig (%1)</translation>
    </message>
    <message>
        <source>Over the pain limit (%1)</source>
        <translation>Über der Schmerzgrenze (%1)</translation>
    </message>
    <message>
        <source>Archive (%1)</source>
        <translation>Archiv (%1)</translation>
    </message>
    <message>
        <source>Enter opens this sheet.</source>
        <translation>Enter öffnet dieses Blatt.</translation>
    </message>
    <message>
        <source>Nobody is listed here.</source>
        <translation>Hier steht niemand.</translation>
    </message>
    <message>
        <source>No client fits “%1”.</source>
        <translation>Kein Klient passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>hipstride::ClientModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % fertig</translation>
    </message>
    <message>
        <source>last visit %1</source>
        <translation>zuletzt da: %1</translation>
    </message>
    <message>
        <source>pain %1, over the limit</source>
        <translation>Schmerz %1, über der Grenze</translation>
    </message>
    <message>
        <source>review is due</source>
        <translation>Kontrolle ist fällig</translation>
    </message>
    <message>
        <source>Pain %1</source>
        <translation>Schmerz %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>No sheet back yet</source>
        <translation>Noch kein Blatt zurück</translation>
    </message>
</context>
<context>
    <name>hipstride::ClientView</name>
    <message>
        <source>The goal is removed.</source>
        <translation>Das Ziel ist entfernt.</translation>
    </message>
    <message>
        <source>The appointment is removed.</source>
        <translation>Der Termin ist entfernt.</translation>
    </message>
    <message>
        <source>The measure and its values are removed.</source>
        <translation>Der Messwert und seine Zahlen sind entfernt.</translation>
    </message>
</context>
<context>
    <name>hipstride::ClientsPage</name>
    <message>
        <source>Your clients and their sheets will be listed here.</source>
        <translation>Hier stehen deine Klienten und ihre Blätter.</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>This is not kept.</source>
        <translation>Das wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The clients cannot be read.</source>
        <translation>Die Klienten können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This client cannot be read.</source>
        <translation>Dieser Klient kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What is the client called?</source>
        <translation>Wie heißt die Person?</translation>
    </message>
    <message>
        <source>The client was not added.</source>
        <translation>Die Person wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>The name stays as it was.</source>
        <translation>Der Name bleibt, wie er war.</translation>
    </message>
    <message>
        <source>Plan, log, notes and sheets go, and nothing of the name stays.</source>
        <translation>Plan, Tagebuch, Notizen und Blätter gehen, und vom Namen bleibt nichts.</translation>
    </message>
    <message>
        <source>These older copies of all data go too: %1.</source>
        <translation>Diese älteren Kopien aller Daten gehen auch: %1.</translation>
    </message>
    <message>
        <source>Backups you keep elsewhere still hold everything.</source>
        <translation>Sicherungen an anderen Orten enthalten weiterhin alles.</translation>
    </message>
    <message>
        <source>Erase %1 for good. This cannot be undone.</source>
        <translation>%1 endgültig löschen. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>This sheet cannot be read.</source>
        <translation>Dieses Blatt kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No sheet has the id %1.</source>
        <translation>Kein Blatt hat die Nummer %1.</translation>
    </message>
    <message>
        <source>It may have been issued on another computer.</source>
        <translation>Vielleicht wurde es an einem anderen Computer ausgegeben.</translation>
    </message>
    <message>
        <source>The grid is not saved.</source>
        <translation>Das Raster ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>As revision %1</source>
        <translation>Wie Fassung %1</translation>
    </message>
    <message>
        <source>Your programme</source>
        <translation>Dein Programm</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>The programmes cannot be read.</source>
        <translation>Die Programme können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The draft is not saved.</source>
        <translation>Der Entwurf ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The protocol is not kept.</source>
        <translation>Das Protokoll wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The sheet was not issued.</source>
        <translation>Das Blatt wurde nicht ausgegeben.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>What is the protocol called?</source>
        <translation>Wie heißt das Protokoll?</translation>
    </message>
    <message>
        <source>It is now called %1.</source>
        <translation>Es heißt jetzt %1.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>The protocol stays as it was.</source>
        <translation>Das Protokoll bleibt, wie es war.</translation>
    </message>
    <message>
        <source>It could not be taken back.</source>
        <translation>Das konnte nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Who is the same person as %1?</source>
        <translation>Wer ist dieselbe Person wie %1?</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Klient suchen</translation>
    </message>
    <message>
        <source>Plan, log, notes and sheets go to %1. It can be undone.</source>
        <translation>Plan, Tagebuch, Notizen und Blätter gehen an %1. Das lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Share as a file</source>
        <translation>Als Datei weitergeben</translation>
    </message>
    <message>
        <source>Programmes (*.hipstride)</source>
        <translation>Programme (*.hipstride)</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>Die Datei wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienten</translation>
    </message>
</context>
<context>
    <name>hipstride::CompareSheet</name>
    <message>
        <source>Revision %1, %2</source>
        <translation>Fassung %1, %2</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Every exercise of both sheets</source>
        <translation>Jede Übung beider Blätter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Print what changed…</source>
        <translation>Drucken, was sich geändert hat…</translation>
    </message>
</context>
<context>
    <name>hipstride::ComposeView</name>
    <message>
        <source>Make this routine</source>
        <translation>Diese Routine anlegen</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Eine andere</translation>
    </message>
    <message>
        <source>What would be in it</source>
        <translation>Was darin wäre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compose a routine</source>
        <translation>Routine zusammenstellen</translation>
    </message>
    <message>
        <source>Other exercises for the same wishes</source>
        <translation>Andere Übungen für dieselben Wünsche</translation>
    </message>
    <message>
        <source>Nothing fits. Give it more minutes, or avoid less.</source>
        <translation>Nichts passt. Gib ihr mehr Minuten oder vermeide weniger.</translation>
    </message>
</context>
<context>
    <name>hipstride::ComposeWishes</name>
    <message>
        <source>Favour or avoid</source>
        <translation>Bevorzugen oder vermeiden</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie ist</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>How hard</source>
        <translation>Wie schwer</translation>
    </message>
    <message>
        <source>At hand, besides a mat</source>
        <translation>Zur Hand, außer einer Matte</translation>
    </message>
    <message>
        <source>Work these more</source>
        <translation>Diese mehr fordern</translation>
    </message>
    <message>
        <source>Leave these muscles out</source>
        <translation>Diese Muskeln weglassen</translation>
    </message>
    <message>
        <source>Leave these positions out</source>
        <translation>Diese Positionen weglassen</translation>
    </message>
</context>
<context>
    <name>hipstride::DayCell</name>
    <message>
        <source>%1, %2</source>
        <comment>routine, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, phase or pause</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, what is on it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hipstride::DayList</name>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nichts ist geplant.</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Einheit öffnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben auf…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>routine, what is done with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
</context>
<context>
    <name>hipstride::DayPopup</name>
    <message>
        <source>Move to</source>
        <translation>Verschieben auf</translation>
    </message>
</context>
<context>
    <name>hipstride::DoseEdit</name>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Gezählt in</translation>
    </message>
</context>
<context>
    <name>hipstride::DoseMore</name>
    <message>
        <source>Each set of its own</source>
        <translation>Jeder Satz für sich</translation>
    </message>
    <message>
        <source>Effort, of 10</source>
        <translation>Anstrengung, von 10</translation>
    </message>
    <message>
        <source>Extra sets</source>
        <translation>Zusätzliche Sätze</translation>
    </message>
    <message>
        <source>On the</source>
        <translation>Auf der Seite</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>Rated effort</source>
        <translation>Anstrengung nach Zahl</translation>
    </message>
    <message>
        <source>In reserve</source>
        <translation>In Reserve</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Repetitions or load that differ from set to set</source>
        <translation>Wiederholungen oder Last, die von Satz zu Satz anders sind</translation>
    </message>
    <message>
        <source>Warm-up sets</source>
        <translation>Aufwärmsätze</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Warm-up %1</source>
        <translation>Aufwärmen %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Satz %1</translation>
    </message>
</context>
<context>
    <name>hipstride::DueCard</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave it out this time</source>
        <translation>Dieses Mal weglassen</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>It has no exercises yet</source>
        <translation>Sie hat noch keine Übungen</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>%1 auslassen</translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 Übung</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>Keine Geräte</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Später: %1</translation>
    </message>
</context>
<context>
    <name>hipstride::DurationEdit</name>
    <message>
        <source>%1&#x202f;s</source>
        <translation>%1&#x202f;s</translation>
    </message>
</context>
<context>
    <name>hipstride::EffortScale</name>
    <message>
        <source>%1: %2</source>
        <comment>an effort and its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No effort</source>
        <translation>Keine Anstrengung</translation>
    </message>
    <message>
        <source>Hardly any effort</source>
        <translation>Kaum Anstrengung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>4 to 6 more were possible</source>
        <translation>4 bis 6 mehr wären gegangen</translation>
    </message>
    <message>
        <source>No more was possible</source>
        <translation>Mehr wäre nicht gegangen</translation>
    </message>
    <message>
        <source>1 more was possible</source>
        <translation>1 mehr wäre gegangen</translation>
    </message>
    <message>
        <source>%1 more were possible</source>
        <translation>%1 mehr wären gegangen</translation>
    </message>
    <message>
        <source>Effort %1. %2</source>
        <translation>Anstrengung %1. %2</translation>
    </message>
    <message>
        <source>0 no effort, 7 three more were possible, 10 no more</source>
        <translation>0 keine Anstrengung, 7 drei mehr wären gegangen, 10 keine mehr</translation>
    </message>
</context>
<context>
    <name>hipstride::EndSheet</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Pain, 0 none to 10 worst</source>
        <translation>Schmerz, 0 keiner bis 10 am schlimmsten</translation>
    </message>
    <message>
        <source>Effort, 0 none to 10 all you had</source>
        <translation>Anstrengung, 0 keine bis 10 alles gegeben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Pain %1. Stop these for today.</source>
        <translation>Schmerz %1. Hör heute damit auf.</translation>
    </message>
    <message>
        <source>Choose an easier one next time. See someone if the pain stays.</source>
        <translation>Nimm beim nächsten Mal eine leichtere. Geh zu jemandem, wenn der Schmerz bleibt.</translation>
    </message>
</context>
<context>
    <name>hipstride::Entrance</name>
    <message>
        <source>Your data cannot be unlocked.</source>
        <translation>Deine Daten lassen sich nicht entsperren.</translation>
    </message>
    <message>
        <source>Begin with empty data?</source>
        <translation>Mit leeren Daten beginnen?</translation>
    </message>
    <message>
        <source>The locked data stays in the data folder, under a name with today’s date. It opens again when it gets its old name back and you know the passphrase.</source>
        <translation>Die gesperrten Daten bleiben im Datenordner, unter einem Namen mit dem heutigen Datum. Sie öffnen sich wieder, wenn sie ihren alten Namen zurückbekommen und du die Passphrase weißt.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Start with empty data</source>
        <translation>Mit leeren Daten beginnen</translation>
    </message>
    <message>
        <source>The locked data could not be put aside.</source>
        <translation>Die gesperrten Daten konnten nicht beiseitegelegt werden.</translation>
    </message>
</context>
<context>
    <name>hipstride::EvidenceModel</name>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
</context>
<context>
    <name>hipstride::ExerciseCards</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
</context>
<context>
    <name>hipstride::ExerciseDetail</name>
    <message>
        <source>Add to routine</source>
        <translation>Zur Routine</translation>
    </message>
    <message>
        <source>Back to the exercises</source>
        <translation>Zurück zu den Übungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Change, copy or hide this exercise</source>
        <translation>Diese Übung ändern, kopieren oder ausblenden</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>Was du lesen kannst</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>The exercise</source>
        <translation>Die Übung</translation>
    </message>
    <message>
        <source>Add %1 to a routine</source>
        <translation>%1 zu einer Routine hinzufügen</translation>
    </message>
</context>
<context>
    <name>hipstride::ExerciseEditor</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Your changes are not kept yet. Press Escape again to drop them.</source>
        <translation>Deine Änderungen sind noch nicht gespeichert. Drück noch einmal Escape, um sie zu verwerfen.</translation>
    </message>
    <message>
        <source>1 field needs a look before this can be kept.</source>
        <translation>1 Feld braucht noch einen Blick, bevor das gespeichert werden kann.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need a look before this can be kept.</source>
        <translation>
            <numerusform>%n Feld braucht noch einen Blick, bevor das gespeichert werden kann.</numerusform>
            <numerusform>%n Felder brauchen noch einen Blick, bevor das gespeichert werden kann.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hipstride::ExerciseImportModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>an exercise, why it is refused</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>an exercise, its kind</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>hipstride::ExerciseImportSheet</name>
    <message>
        <source>Import exercises</source>
        <translation>Übungen einlesen</translation>
    </message>
    <message>
        <source>What would become of them</source>
        <translation>Was aus ihnen würde</translation>
    </message>
    <message>
        <source>Exercises of the file</source>
        <translation>Übungen der Datei</translation>
    </message>
    <message>
        <source>Take in 1 exercise</source>
        <translation>1 Übung aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n exercises</source>
        <translation>
            <numerusform>%n Übung aufnehmen</numerusform>
            <numerusform>%n Übungen aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht aufnehmen</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert %1</translation>
    </message>
    <message>
        <source>Same %1</source>
        <translation>Gleich %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Abgelehnt %1</translation>
    </message>
    <message>
        <source>These would be added to your own exercises.</source>
        <translation>Diese kämen zu deinen eigenen Übungen dazu.</translation>
    </message>
    <message>
        <source>You have these, and the file says something else. They would be replaced; their figure stays.</source>
        <translation>Du hast diese, und die Datei sagt etwas anderes. Sie würden ersetzt; ihre Figur bleibt.</translation>
    </message>
    <message>
        <source>You have these as they are in the file.</source>
        <translation>Du hast diese so, wie sie in der Datei stehen.</translation>
    </message>
    <message>
        <source>These are left out, each for the reason beside it.</source>
        <translation>Diese werden weggelassen, jede aus dem Grund daneben.</translation>
    </message>
</context>
<context>
    <name>hipstride::ExerciseMenu</name>
    <message>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>Import exercises</source>
        <translation>Übungen einlesen</translation>
    </message>
    <message>
        <source>Make a copy of my own</source>
        <translation>Eigene Kopie anlegen</translation>
    </message>
    <message>
        <source>Change its words</source>
        <translation>Worte ändern</translation>
    </message>
    <message>
        <source>Back to the original words</source>
        <translation>Zurück zu den ursprünglichen Worten</translation>
    </message>
    <message>
        <source>Hide from the list</source>
        <translation>In der Liste ausblenden</translation>
    </message>
    <message>
        <source>Show in the list again</source>
        <translation>Wieder in der Liste zeigen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>%1, my way</source>
        <translation>%1, auf meine Art</translation>
    </message>
    <message>
        <source>Exercises (*.json);;All files (*)</source>
        <translation>Übungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file holds no exercises that Hipstride understands.</source>
        <translation>Die Datei enthält keine Übungen, die Hipstride versteht.</translation>
    </message>
    <message>
        <source>The exercises could not be changed.</source>
        <translation>Die Übungen konnten nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>hipstride::ExercisePicker</name>
    <message>
        <source>Name, muscle or position</source>
        <translation>Name, Muskel oder Position</translation>
    </message>
    <message>
        <source>Search for an exercise to add</source>
        <translation>Eine Übung zum Hinzufügen suchen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>No exercise has “%1” in its name or muscles.</source>
        <translation>Keine Übung hat „%1“ im Namen oder bei den Muskeln.</translation>
    </message>
</context>
<context>
    <name>hipstride::ExerciseSheet</name>
    <message>
        <source>Leave out the rest of it</source>
        <translation>Den Rest davon weglassen</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Eine weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eine mehr</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>One set more</source>
        <translation>Ein Satz mehr</translation>
    </message>
    <message>
        <source>One set fewer</source>
        <translation>Ein Satz weniger</translation>
    </message>
    <message>
        <source>Pain in this exercise, 0 none to 10 worst</source>
        <translation>Schmerz bei dieser Übung, 0 keiner bis 10 am schlimmsten</translation>
    </message>
    <message>
        <source>Note for this exercise</source>
        <translation>Notiz zu dieser Übung</translation>
    </message>
    <message>
        <source>1 set today</source>
        <translation>Heute 1 Satz</translation>
    </message>
    <message>
        <source>%1 sets today</source>
        <translation>Heute %1 Sätze</translation>
    </message>
    <message>
        <source>Pain %1. Stop this one for today.</source>
        <translation>Schmerz %1. Hör heute mit dieser Übung auf.</translation>
    </message>
    <message>
        <source>Do an easier one, or leave out the rest of it. See someone if the pain stays.</source>
        <translation>Nimm eine leichtere oder lass den Rest weg. Geh zu jemandem, wenn der Schmerz bleibt.</translation>
    </message>
    <message>
        <source>Choose an easier one next time. See someone if the pain stays.</source>
        <translation>Nimm beim nächsten Mal eine leichtere. Geh zu jemandem, wenn der Schmerz bleibt.</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
</context>
<context>
    <name>hipstride::FactsForm</name>
    <message>
        <source>Other names, one on each line</source>
        <translation>Andere Namen, einer pro Zeile</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Beide zugleich</translation>
    </message>
    <message>
        <source>One side, then the other</source>
        <translation>Eine Seite, dann die andere</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Im Wechsel</translation>
    </message>
    <message>
        <source>Works most</source>
        <translation>Trainiert am meisten</translation>
    </message>
    <message>
        <source>Works also</source>
        <translation>Trainiert auch</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>It can be done with</source>
        <translation>Geht auch mit</translation>
    </message>
    <message>
        <source>Seconds for one repetition</source>
        <translation>Sekunden für eine Wiederholung</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Gezählt in</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Quadrate</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosierung</translation>
    </message>
    <message>
        <source>Easier than this</source>
        <translation>Leichter als diese</translation>
    </message>
    <message>
        <source>Harder than this</source>
        <translation>Schwerer als diese</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
</context>
<context>
    <name>hipstride::FaultsEdit</name>
    <message>
        <source>%1, %2</source>
        <comment>what a field asks, its row</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Was schiefgeht</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
</context>
<context>
    <name>hipstride::FigureForm</name>
    <message>
        <source>with your choices</source>
        <translation>mit deiner Auswahl</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Haar</translation>
    </message>
    <message>
        <source>Colour of the hair</source>
        <translation>Haarfarbe</translation>
    </message>
</context>
<context>
    <name>hipstride::FigureTransport</name>
    <message>
        <source>Place in the movement</source>
        <translation>Stelle in der Bewegung</translation>
    </message>
    <message>
        <source>Go to a place in the movement (← →)</source>
        <translation>An eine Stelle der Bewegung gehen (← →)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>speed</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Tempo %1</translation>
    </message>
</context>
<context>
    <name>hipstride::FigureView</name>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Figur: %1</translation>
    </message>
    <message>
        <source>Space plays and stops. The arrow keys turn the figure, + and − zoom, Shift with an arrow key moves it, Home shows all of it as drawn.</source>
        <translation>Die Leertaste spielt ab und hält an. Die Pfeiltasten drehen die Figur, + und − zoomen, Umschalt mit einer Pfeiltaste verschiebt sie, Pos1 zeigt sie ganz wie gezeichnet.</translation>
    </message>
    <message>
        <source>Double click to go back</source>
        <translation>Doppelklick geht zurück</translation>
    </message>
    <message>
        <source>Drag to turn</source>
        <translation>Ziehen dreht</translation>
    </message>
</context>
<context>
    <name>hipstride::FilterBox</name>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1, 1 exercise</source>
        <translation>%1, 1 Übung</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n exercises</source>
        <translation>
            <numerusform>%1, %n Übung</numerusform>
            <numerusform>%1, %n Übungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hipstride::FilterChip</name>
    <message>
        <source>Remove filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
</context>
<context>
    <name>hipstride::FilterPanel</name>
    <message>
        <source>nothing at all</source>
        <translation>gar nichts</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Nothing at all</source>
        <translation>Gar nichts</translation>
    </message>
    <message>
        <source>Search the exercises</source>
        <translation>Übungen durchsuchen</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Suche leeren (Esc)</translation>
    </message>
    <message>
        <source>Only what needs no equipment, or a mat</source>
        <translation>Nur, was keine Geräte braucht, oder nur eine Matte</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation>Körperseite</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1 leeren</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
</context>
<context>
    <name>hipstride::FirstStart</name>
    <message>
        <source>Stronger hips for
the way you run.</source>
        <translation>Stärkere Hüften für
deine Art zu laufen.</translation>
    </message>
    <message>
        <source>Short sessions, step by step. You see what to do, why, and what it changes.</source>
        <translation>Kurze Einheiten, Schritt für Schritt. Du siehst, was zu tun ist, warum, und was es verändert.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no network.</source>
        <translation>Alles bleibt auf diesem Computer. Kein Konto, kein Netz.</translation>
    </message>
    <message>
        <source>%1 takes %2 minutes and needs nothing but you.</source>
        <comment>routine, minutes</comment>
        <translation>%1 dauert %2 Minuten und braucht nichts außer dir.</translation>
    </message>
    <message>
        <source>%1 takes %2 minutes. All you need: %3.</source>
        <comment>routine, minutes, things</comment>
        <translation>%1 dauert %2 Minuten. Du brauchst nur: %3.</translation>
    </message>
    <message>
        <source>Ready before a run</source>
        <translation>Bereit vor dem Lauf</translation>
    </message>
    <message>
        <source>Start with this</source>
        <translation>Damit anfangen</translation>
    </message>
    <message>
        <source>Build my own</source>
        <translation>Selbst bauen</translation>
    </message>
    <message>
        <source>Choose exercises, give each its dose, and put the routine on your days.</source>
        <translation>Wähl Übungen, gib jeder ihre Dosierung und leg die Routine auf deine Tage.</translation>
    </message>
    <message>
        <source>Build a routine</source>
        <translation>Routine bauen</translation>
    </message>
    <message>
        <source>I am a physio</source>
        <translation>Ich arbeite als Physio</translation>
    </message>
    <message>
        <source>Write a programme for each client, print it, and read the paper back by keyboard.</source>
        <translation>Schreib für jede Person ein Programm, druck es und lies das Papier mit der Tastatur wieder ein.</translation>
    </message>
    <message>
        <source>Keep clients</source>
        <translation>Klienten führen</translation>
    </message>
    <message>
        <source>Nothing is planned
for this client yet.</source>
        <translation>Für diese Person ist
noch nichts geplant.</translation>
    </message>
    <message>
        <source>Write a programme to print, or plan sessions on this computer.</source>
        <translation>Schreib ein Programm zum Drucken oder plane Einheiten an diesem Computer.</translation>
    </message>
    <message>
        <source>A programme on paper</source>
        <translation>Ein Programm auf Papier</translation>
    </message>
    <message>
        <source>Begin with a template or a protocol, change doses and words, and print it.</source>
        <translation>Beginn mit einer Vorlage oder einem Protokoll, ändere Dosierung und Worte und druck es.</translation>
    </message>
    <message>
        <source>Write a programme</source>
        <translation>Programm schreiben</translation>
    </message>
    <message>
        <source>A ready routine</source>
        <translation>Eine fertige Routine</translation>
    </message>
    <message>
        <source>Look through the templates and plan one here, to be done with the moving figure.</source>
        <translation>Sieh die Vorlagen durch und plane eine davon, um sie mit der bewegten Figur zu machen.</translation>
    </message>
    <message>
        <source>See the templates</source>
        <translation>Vorlagen ansehen</translation>
    </message>
    <message>
        <source>Open a programme you were given…</source>
        <translation>Ein Programm öffnen, das du bekommen hast…</translation>
    </message>
</context>
<context>
    <name>hipstride::FoundExercises</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>New exercise, or import a file</source>
        <translation>Neue Übung, oder eine Datei einlesen</translation>
    </message>
    <message>
        <source>New exercise or import</source>
        <translation>Neue Übung oder einlesen</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>exercises found, all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing is spelt ‘%1’. This comes close.</source>
        <translation>Nichts schreibt sich „%1“. Das kommt ihm nahe.</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The exercises will stand here.</source>
        <translation>Hier stehen die Übungen.</translation>
    </message>
    <message>
        <source>Nothing fits %1.</source>
        <translation>Nichts passt zu %1.</translation>
    </message>
    <message>
        <source>Without %1, 1 would.</source>
        <translation>Ohne %1 wäre es 1.</translation>
    </message>
    <message numerus="yes">
        <source>Without %1, %n would.</source>
        <translation>
            <numerusform>Ohne %1 wäre es %n.</numerusform>
            <numerusform>Ohne %1 wären es %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search without %1</source>
        <translation>Ohne %1 suchen</translation>
    </message>
</context>
<context>
    <name>hipstride::FrameSheet</name>
    <message>
        <source>Limits and pauses</source>
        <translation>Grenzen und Trainingspausen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Never two heavy days running</source>
        <translation>Nie zwei schwere Tage nacheinander</translation>
    </message>
    <message>
        <source>0 means no limit.</source>
        <translation>0 heißt: keine Grenze.</translation>
    </message>
    <message>
        <source>Hours clear before a race</source>
        <translation>Stunden frei vor einem Wettkampf</translation>
    </message>
    <message>
        <source>Hours clear before a quality run</source>
        <translation>Stunden frei vor einem Tempolauf</translation>
    </message>
    <message>
        <source>Sessions a week, at most</source>
        <translation>Einheiten pro Woche, höchstens</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Trainingspausen</translation>
    </message>
    <message>
        <source>Kind of pause</source>
        <translation>Art der Trainingspause</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Add the pause</source>
        <translation>Trainingspause hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Kind of phase</source>
        <translation>Art der Phase</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Add the phase</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Holiday, 3 to 9 Aug</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Base, 3 Aug to 30 Aug</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>hipstride::GaitPair</name>
    <message>
        <source>Play both</source>
        <translation>Beide abspielen</translation>
    </message>
    <message>
        <source>Pause both</source>
        <translation>Beide anhalten</translation>
    </message>
</context>
<context>
    <name>hipstride::GoalsCard</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Underway</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>A new goal</source>
        <translation>Ein neues Ziel</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>hipstride::HandoutPreview</name>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hipstride::HandoutsCard</name>
    <message>
        <source>Handouts</source>
        <translation>Übungsblätter</translation>
    </message>
    <message>
        <source>Nothing was given out yet.</source>
        <translation>Noch wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>Kontrolle %1</translation>
    </message>
    <message>
        <source>enter the paper grid</source>
        <translation>Papierraster eingeben</translation>
    </message>
    <message>
        <source>compare with the one before</source>
        <translation>mit dem vorigen vergleichen</translation>
    </message>
    <message>
        <source>print again</source>
        <translation>noch einmal drucken</translation>
    </message>
</context>
<context>
    <name>hipstride::HeatMapView</name>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>ganz erledigt</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>teilweise erledigt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day: what became of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hipstride::ImportSheet</name>
    <message>
        <source>Read a calendar</source>
        <translation>Kalender einlesen</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>%1: words that mean it</source>
        <comment>Easy run</comment>
        <translation>%1: Worte, die das heißen</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was changed.</source>
        <comment>file</comment>
        <translation>%1 kann nicht gelesen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 gone, %5 as before. %6 events are no runs.</source>
        <translation>%1: %2 neu, %3 geändert, %4 fort, %5 wie vorher. %6 Einträge sind keine Läufe.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 (%4)</source>
        <comment>New: Tue 24 Nov, 18:00, Club run (easy)</comment>
        <translation>%1: %2, %3 (%4)</translation>
    </message>
</context>
<context>
    <name>hipstride::IntakeSheet</name>
    <message>
        <source>Take in a programme</source>
        <translation>Programm aufnehmen</translation>
    </message>
    <message>
        <source>From %1. Nothing is written yet.</source>
        <translation>Von %1. Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Take it in as</source>
        <translation>Aufnehmen als</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>New. Exercises: %1.</source>
        <translation>Neu. Übungen: %1.</translation>
    </message>
    <message>
        <source>Words of the programme’s own are left behind: a routine has none.</source>
        <translation>Eigene Worte des Programms bleiben zurück: Eine Routine hat keine.</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Klient suchen</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Bis jetzt</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Ab jetzt</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 verschoben</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 gleich</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>It replaces “%1”. Exercises: %2.</source>
        <comment>title, what becomes of them</comment>
        <translation>Es ersetzt „%1“. Übungen: %2.</translation>
    </message>
</context>
<context>
    <name>hipstride::KeyButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a key does, the key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hipstride::KeyHints</name>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Set done</source>
        <translation>Satz fertig</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eins mehr</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Eins weniger</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Back to last set</source>
        <translation>Zurück zum letzten Satz</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>This exercise</source>
        <translation>Diese Übung</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Zehn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go now</source>
        <translation>Jetzt los</translation>
    </message>
</context>
<context>
    <name>hipstride::LadderCell</name>
    <message>
        <source>%1: %2</source>
        <comment>place on the ladder, exercise</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hipstride::LadderView</name>
    <message>
        <source>This one</source>
        <translation>Diese</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
    <message>
        <source>Easier still</source>
        <translation>Noch leichter</translation>
    </message>
    <message>
        <source>Harder still</source>
        <translation>Noch schwerer</translation>
    </message>
</context>
<context>
    <name>hipstride::LanguageForm</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Words, days and numbers</source>
        <translation>Worte, Tage und Zahlen</translation>
    </message>
    <message>
        <source>A new language is spoken from the next start on. What you wrote yourself stays.</source>
        <translation>Eine neue Sprache gilt ab dem nächsten Start. Was du selbst geschrieben hast, bleibt.</translation>
    </message>
</context>
<context>
    <name>hipstride::LastSessionCard</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>%1, %2 min, %3.</source>
        <comment>routine, minutes, day</comment>
        <translation>%1 %3, %2 min.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>routine, day</comment>
        <translation>%1: %2 gemacht.</translation>
    </message>
    <message>
        <source>%1 of %2 sets done.</source>
        <translation>%1 von %2 Sätzen geschafft.</translation>
    </message>
    <message>
        <source>Effort %1 of 10.</source>
        <translation>Anstrengung %1 von 10.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the last session</source>
        <translation>Letzte Einheit öffnen</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Letzte Einheit</translation>
    </message>
    <message>
        <source>Pain %1 of 10</source>
        <translation>Schmerz %1 von 10</translation>
    </message>
</context>
<context>
    <name>hipstride::LastSetCard</name>
    <message>
        <source>%1, done as planned</source>
        <translation>%1, wie geplant gemacht</translation>
    </message>
    <message>
        <source>%1, done differently</source>
        <translation>%1, anders gemacht</translation>
    </message>
    <message>
        <source>%1, skipped</source>
        <translation>%1, ausgelassen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Pain, 0 none to 10 worst</source>
        <translation>Schmerz, 0 keiner bis 10 am schlimmsten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
</context>
<context>
    <name>hipstride::LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>Das Thema</translation>
    </message>
    <message>
        <source>There is nothing to read here: its file is damaged.</source>
        <translation>Hier gibt es nichts zu lesen: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
</context>
<context>
    <name>hipstride::LeaveSheet</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Für später aufheben</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Stop for now?</source>
        <translation>Für jetzt aufhören?</translation>
    </message>
    <message>
        <source>%1 of %2 sets are done. They stay in your log.</source>
        <translation>%1 von %2 Sätzen sind geschafft. Sie bleiben in deinem Tagebuch.</translation>
    </message>
    <message>
        <source>The last set is not saved yet. Go on and try again to keep it.</source>
        <translation>Der letzte Satz ist noch nicht gespeichert. Mach weiter und versuch es noch einmal, um ihn zu behalten.</translation>
    </message>
</context>
<context>
    <name>hipstride::LoadEdit</name>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In deinen Worten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>Extra light</source>
        <translation>Extra leicht</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Extra heavy</source>
        <translation>Extra stark</translation>
    </message>
    <message>
        <source>For example: two water bottles</source>
        <translation>Zum Beispiel: zwei Wasserflaschen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
</context>
<context>
    <name>hipstride::LoadLegend</name>
    <message>
        <source>The darker a muscle, the more sets.</source>
        <translation>Je dunkler ein Muskel, desto mehr Sätze.</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More sets</source>
        <translation>Mehr Sätze</translation>
    </message>
</context>
<context>
    <name>hipstride::LockWindow</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Hipstride is locked</source>
        <translation>Hipstride ist gesperrt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Forgot it?</source>
        <translation>Vergessen?</translation>
    </message>
    <message>
        <source>Nobody can open the data without its passphrase, and nobody can find it out. You can put the locked data aside and begin with empty data. Nothing is deleted.</source>
        <translation>Ohne die Passphrase kann niemand die Daten öffnen, und niemand kann sie herausfinden. Du kannst die gesperrten Daten beiseitelegen und mit leeren beginnen. Nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>Start with empty data…</source>
        <translation>Mit leeren Daten beginnen …</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
</context>
<context>
    <name>hipstride::LogoField</name>
    <message>
        <source>This file is too large for a logo: 2 MB is the most for a PNG, 250 kB for an SVG.</source>
        <translation>Diese Datei ist zu groß für ein Logo: höchstens 2 MB als PNG, 250 kB als SVG.</translation>
    </message>
    <message>
        <source>This file is no PNG and no SVG, or it is damaged.</source>
        <translation>Diese Datei ist kein PNG und kein SVG, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>This picture has more than 4000 pixels on a side.</source>
        <translation>Dieses Bild hat mehr als 4000 Pixel auf einer Seite.</translation>
    </message>
    <message>
        <source>This SVG is more complicated than a logo. A PNG of it will do.</source>
        <translation>Dieses SVG ist verwickelter als ein Logo. Nimm es als PNG.</translation>
    </message>
    <message>
        <source>This SVG leads to other files or repeats parts of itself, which is not followed. A PNG of it will do.</source>
        <translation>Dieses SVG verweist auf andere Dateien oder wiederholt Teile von sich. Dem wird nicht gefolgt. Nimm es als PNG.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Das Logo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Bilder (*.svg *.png)</translation>
    </message>
</context>
<context>
    <name>hipstride::MainWindow</name>
    <message>
        <source>Hipstride</source>
        <translation>Hipstride</translation>
    </message>
</context>
<context>
    <name>hipstride::MassEdit</name>
    <message>
        <source>%1&#x202f;kg</source>
        <translation>%1&#x202f;kg</translation>
    </message>
    <message>
        <source>222.5&#x202f;kg</source>
        <translation>222,5&#x202f;kg</translation>
    </message>
</context>
<context>
    <name>hipstride::MomentCell</name>
    <message>
        <source>No source says what works here.</source>
        <translation>Keine Quelle sagt, was hier arbeitet.</translation>
    </message>
</context>
<context>
    <name>hipstride::MorningStrip</name>
    <message>
        <source>Pain this morning, 0 none to 10 worst</source>
        <translation>Schmerz heute Morgen, 0 keiner bis 10 am schlimmsten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>How was the pain the morning after %1?</source>
        <translation>Wie war der Schmerz am Morgen nach: %1?</translation>
    </message>
    <message>
        <source>0 none to 10 worst. Worse than during the session means an easier step next time.</source>
        <translation>0 keiner bis 10 am schlimmsten. Schlimmer als in der Einheit heißt: beim nächsten Mal einen Schritt leichter.</translation>
    </message>
</context>
<context>
    <name>hipstride::MuscleBars</name>
    <message>
        <source>%1 | %2</source>
        <comment>sets on the left and on the right side</comment>
        <translation>%1 | %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>muscle: sets</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sets per muscle, each side. %1</source>
        <translation>Sätze pro Muskel, je Seite. %1</translation>
    </message>
</context>
<context>
    <name>hipstride::MusclesCard</name>
    <message>
        <source>Nothing was done in this time.</source>
        <translation>In dieser Zeit wurde nichts gemacht.</translation>
    </message>
    <message>
        <source>Sets per muscle, each side, per week</source>
        <translation>Sätze pro Muskel, je Seite und Woche</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
</context>
<context>
    <name>hipstride::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Back to my own</source>
        <translation>Zurück zu meinen</translation>
    </message>
    <message>
        <source>Back to my own pages</source>
        <translation>Zurück zu meinen eigenen Seiten</translation>
    </message>
</context>
<context>
    <name>hipstride::NeedsEdit</name>
    <message>
        <source>One more choice</source>
        <translation>Noch eine Wahl</translation>
    </message>
    <message>
        <source>You need all of these</source>
        <translation>Du brauchst alle diese</translation>
    </message>
    <message>
        <source>And one of these</source>
        <translation>Und eins von diesen</translation>
    </message>
</context>
<context>
    <name>hipstride::NeighboursEdit</name>
    <message>
        <source>%1, %2</source>
        <comment>what a field asks, its row</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>hipstride::NewOutcomeCard</name>
    <message>
        <source>A new measure</source>
        <translation>Ein neuer Messwert</translation>
    </message>
    <message>
        <source>Add the measure</source>
        <translation>Messwert hinzufügen</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>Art des Messwerts</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>A chosen activity, 0 to 10</source>
        <translation>Eine gewählte Tätigkeit, 0 bis 10</translation>
    </message>
    <message>
        <source>Another scale</source>
        <translation>Eine andere Skala</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigster</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>Pain on stairs</source>
        <comment>example</comment>
        <translation>Schmerz auf der Treppe</translation>
    </message>
    <message>
        <source>Running downhill</source>
        <comment>example</comment>
        <translation>Bergab laufen</translation>
    </message>
    <message>
        <source>Hops on one leg</source>
        <comment>example</comment>
        <translation>Hüpfer auf einem Bein</translation>
    </message>
</context>
<context>
    <name>hipstride::NextCard</name>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>This is the last set.</source>
        <translation>Das ist der letzte Satz.</translation>
    </message>
</context>
<context>
    <name>hipstride::NextStepList</name>
    <message>
        <source>%1 again</source>
        <translation>%1 noch einmal</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>dose now, dose then</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept for %1: %2</source>
        <translation>Annehmen für %1: %2</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Keep %1 as it is</source>
        <translation>%1 lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>hipstride::NextStepsSheet</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Saved. What comes next</source>
        <translation>Gespeichert. Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Nothing changes until you accept.</source>
        <translation>Nichts ändert sich, bevor du es annimmst.</translation>
    </message>
    <message>
        <source>The answer could not be saved.</source>
        <translation>Die Antwort konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>hipstride::NotesCard</name>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>Never printed</source>
        <translation>Nie gedruckt</translation>
    </message>
    <message>
        <source>Private notes, never printed</source>
        <translation>Private Notizen, nie gedruckt</translation>
    </message>
</context>
<context>
    <name>hipstride::OrderButton</name>
    <message>
        <source>Easy to hard</source>
        <translation>Leicht bis schwer</translation>
    </message>
    <message>
        <source>By evidence for</source>
        <translation>Nach Belegen für</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>study, what it measured</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>By %1 for the %2</source>
        <translation>Nach %1 für: %2</translation>
    </message>
    <message>
        <source>Choose the order of the exercises</source>
        <translation>Reihenfolge der Übungen wählen</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Reihenfolge: %1</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Beste Treffer zuerst</translation>
    </message>
</context>
<context>
    <name>hipstride::OutcomeCard</name>
    <message>
        <source>%1, as at first</source>
        <translation>%1, wie am Anfang</translation>
    </message>
    <message>
        <source>%1 down to %2</source>
        <translation>%1, gesunken auf %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1, gestiegen auf %2</translation>
    </message>
    <message>
        <source>Remove this measure</source>
        <translation>Diesen Messwert entfernen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Add the value</source>
        <translation>Wert hinzufügen</translation>
    </message>
</context>
<context>
    <name>hipstride::OutcomeChart</name>
    <message>
        <source>%1: %2</source>
        <comment>day, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hipstride::Overview</name>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Nothing changes until you accept</source>
        <translation>Nichts ändert sich, bevor du es annimmst</translation>
    </message>
</context>
<context>
    <name>hipstride::PainScale</name>
    <message>
        <source>Pain %1. %2</source>
        <translation>Schmerz %1. %2</translation>
    </message>
</context>
<context>
    <name>hipstride::PaperGridCard</name>
    <message>
        <source>Paper grid</source>
        <translation>Papierraster</translation>
    </message>
    <message>
        <source>Save the grid</source>
        <translation>Raster speichern</translation>
    </message>
    <message>
        <source>Space ticks, 0 to 9 and T for ten score, Enter leaves empty. Each goes on by itself.</source>
        <translation>Die Leertaste hakt ab, 0 bis 9 und T für zehn geben die Zahl, Enter lässt leer. Danach geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Revision %1, sheet %2</source>
        <translation>Fassung %1, Blatt %2</translation>
    </message>
    <message>
        <source>Ticks: %1, days: %2. Not saved yet.</source>
        <translation>Haken: %1, Tage: %2. Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Ticks: %1, days: %2.</source>
        <translation>Haken: %1, Tage: %2.</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>First week</source>
        <translation>Erste Woche</translation>
    </message>
</context>
<context>
    <name>hipstride::PaperGridModel</name>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Effort, 0 to 10</source>
        <translation>Anstrengung, 0 bis 10</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>hipstride::PaperGridTable</name>
    <message>
        <source>Paper grid</source>
        <translation>Papierraster</translation>
    </message>
</context>
<context>
    <name>hipstride::PassphraseEdit</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Passphrase verbergen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
</context>
<context>
    <name>hipstride::PassphraseSheet</name>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>From now on your data opens only with it. Sheets and programmes you save, and copies you keep elsewhere, are not protected.</source>
        <translation>Von jetzt an öffnen sich deine Daten nur mit ihr. Blätter und Programme, die du speicherst, und Kopien an anderen Orten sind nicht geschützt.</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Your data is being protected…</source>
        <translation>Deine Daten werden geschützt …</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>From now on your data opens only with the new one. Copies you keep elsewhere open with the old one still.</source>
        <translation>Von jetzt an öffnen sich deine Daten nur mit der neuen. Kopien an anderen Orten öffnen sich weiter mit der alten.</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>The passphrase is being changed…</source>
        <translation>Die Passphrase wird geändert …</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>Whoever opens your files can read your data then.</source>
        <translation>Wer deine Dateien öffnet, kann dann deine Daten lesen.</translation>
    </message>
    <message>
        <source>Remove passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>The passphrase is being removed…</source>
        <translation>Die Passphrase wird entfernt …</translation>
    </message>
    <message>
        <source>Your data is protected.</source>
        <translation>Deine Daten sind geschützt.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Deine Passphrase ist geändert.</translation>
    </message>
    <message>
        <source>Your data is no longer protected.</source>
        <translation>Deine Daten sind nicht mehr geschützt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The passphrase so far</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Without the passphrase your data is gone for good.</source>
        <translation>Ohne die Passphrase sind deine Daten für immer verloren.</translation>
    </message>
    <message>
        <source>Nobody can bring it back. Keep the passphrase somewhere safe.</source>
        <translation>Niemand kann sie zurückholen. Bewahr die Passphrase sicher auf.</translation>
    </message>
    <message>
        <source>I know that</source>
        <translation>Das weiß ich</translation>
    </message>
    <message>
        <source>Tick this to go on.</source>
        <translation>Hak das an, um weiterzugehen.</translation>
    </message>
    <message>
        <source>Four words that do not belong together are easy to keep and hard to guess.</source>
        <translation>Vier Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>Type the passphrase you have.</source>
        <translation>Schreib die Passphrase, die du hast.</translation>
    </message>
    <message>
        <source>Choose one of at least 8 characters.</source>
        <translation>Wähl eine mit mindestens 8 Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>At least 8 characters; %n more.</source>
        <translation>
            <numerusform>Mindestens 8 Zeichen; noch %n.</numerusform>
            <numerusform>Mindestens 8 Zeichen; noch %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more, so that no slip of a key locks you out.</source>
        <translation>Schreib sie noch einmal, damit dich kein Tippfehler aussperrt.</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>Das ist nicht dieselbe wie oben.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
</context>
<context>
    <name>hipstride::PeopleMenu</name>
    <message>
        <source>My own pages</source>
        <translation>Meine eigenen Seiten</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle Klienten</translation>
    </message>
</context>
<context>
    <name>hipstride::PersonBadge</name>
    <message>
        <source>Opens the list of people</source>
        <translation>Öffnet die Liste der Personen</translation>
    </message>
</context>
<context>
    <name>hipstride::PersonBook</name>
    <message>
        <source>The client has another name now.</source>
        <translation>Die Person hat jetzt einen anderen Namen.</translation>
    </message>
    <message>
        <source>The client is in the archive.</source>
        <translation>Die Person ist im Archiv.</translation>
    </message>
    <message>
        <source>The client is out of the archive.</source>
        <translation>Die Person ist nicht mehr im Archiv.</translation>
    </message>
</context>
<context>
    <name>hipstride::PickList</name>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>hipstride::PickSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>hipstride::PlanConflict</name>
    <message>
        <source>You moved %1 from %2 to %3.</source>
        <comment>routine, day, day</comment>
        <translation>Du hast %1 von %2 auf %3 verschoben.</translation>
    </message>
    <message>
        <source>%1 stands on %2.</source>
        <comment>routine, day</comment>
        <translation>Am %2 steht %1.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <comment>day</comment>
        <translation>Zurück auf %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>hipstride::PlanDocument</name>
    <message>
        <source>duplicate routine</source>
        <translation>Routine duplizieren</translation>
    </message>
    <message>
        <source>make two of it</source>
        <translation>zwei daraus machen</translation>
    </message>
    <message>
        <source>delete routine</source>
        <translation>Routine löschen</translation>
    </message>
    <message>
        <source>plan routine</source>
        <translation>Routine planen</translation>
    </message>
    <message>
        <source>delete rule</source>
        <translation>Regel löschen</translation>
    </message>
    <message>
        <source>skip session</source>
        <translation>Einheit auslassen</translation>
    </message>
    <message>
        <source>move session</source>
        <translation>Einheit verschieben</translation>
    </message>
    <message>
        <source>put session back</source>
        <translation>Einheit zurücklegen</translation>
    </message>
    <message>
        <source>add run</source>
        <translation>Lauf hinzufügen</translation>
    </message>
    <message>
        <source>change run</source>
        <translation>Lauf ändern</translation>
    </message>
    <message>
        <source>delete run</source>
        <translation>Lauf löschen</translation>
    </message>
    <message>
        <source>leave out run</source>
        <translation>Lauf weglassen</translation>
    </message>
    <message>
        <source>move run</source>
        <translation>Lauf verschieben</translation>
    </message>
    <message>
        <source>put run back</source>
        <translation>Lauf zurücklegen</translation>
    </message>
    <message>
        <source>change limits</source>
        <translation>Grenzen ändern</translation>
    </message>
</context>
<context>
    <name>hipstride::PlanPage</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Your runs and sessions will stand here.</source>
        <translation>Hier stehen deine Läufe und Einheiten.</translation>
    </message>
    <message>
        <source>Add your runs</source>
        <translation>Läufe hinzufügen</translation>
    </message>
    <message>
        <source>Plan a routine</source>
        <translation>Routine planen</translation>
    </message>
    <message>
        <source>Go to the routines</source>
        <translation>Zu den Routinen</translation>
    </message>
    <message>
        <source>Day and rules</source>
        <translation>Tag und Regeln</translation>
    </message>
    <message>
        <source>Week, month or list</source>
        <translation>Woche, Monat oder Liste</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>hipstride::PlanPanel</name>
    <message>
        <source>Back to the calendar</source>
        <translation>Zurück zum Kalender</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Print week</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print the week of the chosen day</source>
        <translation>Die Woche des gewählten Tages drucken</translation>
    </message>
    <message>
        <source>Put a routine on days of the week</source>
        <translation>Eine Routine auf Wochentage legen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Runs come from</source>
        <translation>Läufe kommen aus</translation>
    </message>
    <message>
        <source>There is no routine to plan yet</source>
        <translation>Es gibt noch keine Routine zum Planen</translation>
    </message>
</context>
<context>
    <name>hipstride::PlanRules</name>
    <message>
        <source>Left out %1 of %2.</source>
        <comment>routine, day</comment>
        <translation>%1 vom %2 weggelassen.</translation>
    </message>
    <message>
        <source>Moved %1 to %2.</source>
        <comment>routine, day</comment>
        <translation>%1 auf %2 verschoben.</translation>
    </message>
    <message>
        <source>Put %1 back to %2.</source>
        <comment>routine, day</comment>
        <translation>%1 zurück auf %2 gelegt.</translation>
    </message>
    <message>
        <source>change plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>Planned %1: %2.</source>
        <comment>routine, when</comment>
        <translation>Geplant (%2): %1.</translation>
    </message>
    <message>
        <source>switch on plan</source>
        <translation>Plan einschalten</translation>
    </message>
    <message>
        <source>switch off plan</source>
        <translation>Plan ausschalten</translation>
    </message>
    <message>
        <source>%1 is planned again.</source>
        <translation>%1 ist wieder geplant.</translation>
    </message>
    <message>
        <source>%1 is not planned for now.</source>
        <translation>%1 ist vorerst nicht geplant.</translation>
    </message>
    <message>
        <source>%1 is no longer planned.</source>
        <translation>%1 ist nicht mehr geplant.</translation>
    </message>
</context>
<context>
    <name>hipstride::PlanRuns</name>
    <message>
        <source>Left out %1 of %2.</source>
        <comment>run, day</comment>
        <translation>%1 vom %2 weggelassen.</translation>
    </message>
    <message>
        <source>Put %1 back to %2.</source>
        <comment>run, day</comment>
        <translation>%1 zurück auf %2 gelegt.</translation>
    </message>
    <message>
        <source>Moved %1 to %2, with what hangs on it.</source>
        <comment>run, day</comment>
        <translation>%1 auf %2 verschoben, mit allem, was daran hängt.</translation>
    </message>
    <message>
        <source>%1 is in the plan.</source>
        <comment>run</comment>
        <translation>%1 steht im Plan.</translation>
    </message>
    <message>
        <source>%1 is no longer planned.</source>
        <translation>%1 ist nicht mehr geplant.</translation>
    </message>
    <message>
        <source>take runs out</source>
        <translation>Läufe herausnehmen</translation>
    </message>
    <message>
        <source>The runs of %1 are no longer planned.</source>
        <comment>file</comment>
        <translation>Die Läufe aus %1 sind nicht mehr geplant.</translation>
    </message>
    <message>
        <source>read calendar</source>
        <translation>Kalender einlesen</translation>
    </message>
    <message>
        <source>1 run was taken over.</source>
        <translation>1 Lauf wurde übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs were taken over.</source>
        <translation>
            <numerusform>%n Lauf wurde übernommen.</numerusform>
            <numerusform>%n Läufe wurden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan keeps to it.</source>
        <translation>Der Plan hält das ein.</translation>
    </message>
</context>
<context>
    <name>hipstride::PlayerBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Vollbild (F11)</translation>
    </message>
</context>
<context>
    <name>hipstride::PlayerPanel</name>
    <message>
        <source>15&#x202f;s</source>
        <translation>15&#x202f;s</translation>
    </message>
    <message>
        <source>Go now</source>
        <translation>Jetzt los</translation>
    </message>
    <message>
        <source>15 seconds less</source>
        <translation>15 Sekunden weniger</translation>
    </message>
    <message>
        <source>15 seconds more</source>
        <translation>15 Sekunden mehr</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>hipstride::PlayerSheets</name>
    <message>
        <source>This could not be saved.</source>
        <translation>Das konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back to last set</source>
        <translation>Zurück zum letzten Satz</translation>
    </message>
    <message>
        <source>The end of the session could not be saved.</source>
        <translation>Das Ende der Einheit konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>hipstride::PlayerStage</name>
    <message>
        <source>How to do it</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was du gemacht hast</translation>
    </message>
</context>
<context>
    <name>hipstride::PlayerView</name>
    <message>
        <source>This set is not saved yet.</source>
        <translation>Dieser Satz ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>hipstride::PoseEdit</name>
    <message>
        <source>Trunk, bent forwards</source>
        <translation>Rumpf, vorgebeugt</translation>
    </message>
    <message>
        <source>Trunk, bent to the right</source>
        <translation>Rumpf, nach rechts geneigt</translation>
    </message>
    <message>
        <source>Trunk, turned to the right</source>
        <translation>Rumpf, nach rechts gedreht</translation>
    </message>
    <message>
        <source>Neck, bent forwards</source>
        <translation>Nacken, vorgebeugt</translation>
    </message>
    <message>
        <source>Right arm, raised in front</source>
        <translation>Rechter Arm, nach vorn gehoben</translation>
    </message>
    <message>
        <source>Right arm, out to the side</source>
        <translation>Rechter Arm, zur Seite</translation>
    </message>
    <message>
        <source>Right elbow, bent</source>
        <translation>Rechter Ellbogen, gebeugt</translation>
    </message>
    <message>
        <source>Left arm, raised in front</source>
        <translation>Linker Arm, nach vorn gehoben</translation>
    </message>
    <message>
        <source>Left arm, out to the side</source>
        <translation>Linker Arm, zur Seite</translation>
    </message>
    <message>
        <source>Left elbow, bent</source>
        <translation>Linker Ellbogen, gebeugt</translation>
    </message>
    <message>
        <source>Right hip, bent</source>
        <translation>Rechte Hüfte, gebeugt</translation>
    </message>
    <message>
        <source>Right hip, out to the side</source>
        <translation>Rechte Hüfte, zur Seite</translation>
    </message>
    <message>
        <source>Right hip, turned out</source>
        <translation>Rechte Hüfte, ausgedreht</translation>
    </message>
    <message>
        <source>Right knee, bent</source>
        <translation>Rechtes Knie, gebeugt</translation>
    </message>
    <message>
        <source>Right foot, pulled up</source>
        <translation>Rechter Fuß, angezogen</translation>
    </message>
    <message>
        <source>Left hip, bent</source>
        <translation>Linke Hüfte, gebeugt</translation>
    </message>
    <message>
        <source>Left hip, out to the side</source>
        <translation>Linke Hüfte, zur Seite</translation>
    </message>
    <message>
        <source>Left hip, turned out</source>
        <translation>Linke Hüfte, ausgedreht</translation>
    </message>
    <message>
        <source>Left knee, bent</source>
        <translation>Linkes Knie, gebeugt</translation>
    </message>
    <message>
        <source>Left foot, pulled up</source>
        <translation>Linker Fuß, angezogen</translation>
    </message>
    <message>
        <source>Head, turned to the right</source>
        <translation>Kopf, nach rechts gedreht</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Keine Figur</translation>
    </message>
    <message>
        <source>Which pose</source>
        <translation>Welche Haltung</translation>
    </message>
    <message>
        <source>Figure, begin with that of</source>
        <translation>Figur, beginnen mit der von</translation>
    </message>
    <message>
        <source>The figure it has</source>
        <translation>Die Figur, die sie hat</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Pose %1</source>
        <translation>Haltung %1</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>Die Figur</translation>
    </message>
    <message>
        <source>Choose an exercise that moves like yours. Then bend its joints until the figure does what you do.</source>
        <translation>Wähl eine Übung, die sich wie deine bewegt. Dann beug ihre Gelenke, bis die Figur tut, was du tust.</translation>
    </message>
</context>
<context>
    <name>hipstride::Program</name>
    <message>
        <source>It could not be taken back.</source>
        <translation>Das konnte nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>The session is in the bin for 30 days.</source>
        <translation>Die Einheit bleibt 30 Tage im Papierkorb.</translation>
    </message>
    <message>
        <source>The session could not be restored.</source>
        <translation>Die Einheit konnte nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>These pages cannot be opened.</source>
        <translation>Diese Seiten können nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienten</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Your own exercises could not be read.</source>
        <translation>Deine eigenen Übungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Some of your own exercises could not be read.</source>
        <translation>Einige deiner eigenen Übungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Read a calendar</source>
        <translation>Kalender einlesen</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Part of what Learn tells could not be read.</source>
        <translation>Ein Teil dessen, was Wissen erzählt, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>add routine</source>
        <translation>Routine hinzufügen</translation>
    </message>
    <message>
        <source>Your settings could not be read and were set aside.</source>
        <translation>Deine Einstellungen konnten nicht gelesen werden und wurden beiseitegelegt.</translation>
    </message>
    <message>
        <source>Part of the exercise list could not be read.</source>
        <translation>Ein Teil der Übungsliste konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Part of the figures could not be read.</source>
        <translation>Ein Teil der Figuren konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is in the bin for 30 days.</source>
        <translation>%1 bleibt 30 Tage im Papierkorb.</translation>
    </message>
    <message>
        <source>The exercise could not be taken back.</source>
        <translation>Die Übung konnte nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Your last edits are not saved.</source>
        <translation>Deine letzten Änderungen sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Close anyway, and they are lost.</source>
        <translation>Schließt du trotzdem, sind sie verloren.</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Fenster offen lassen</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>They stay two.</source>
        <translation>Sie bleiben zwei.</translation>
    </message>
    <message>
        <source>Two clients are one now.</source>
        <translation>Aus zwei Klienten ist einer geworden.</translation>
    </message>
    <message>
        <source>They stay one.</source>
        <translation>Sie bleiben eins.</translation>
    </message>
    <message>
        <source>take in programme</source>
        <translation>Programm aufnehmen</translation>
    </message>
    <message>
        <source>The programme was not taken in.</source>
        <translation>Das Programm wurde nicht aufgenommen.</translation>
    </message>
    <message>
        <source>The programme is ready to be gone on with.</source>
        <translation>Das Programm ist bereit zum Weiterschreiben.</translation>
    </message>
</context>
<context>
    <name>hipstride::ProgrammeIntake</name>
    <message>
        <source>Take in a programme</source>
        <translation>Programm aufnehmen</translation>
    </message>
    <message>
        <source>Programmes and pictures of their codes (%1)</source>
        <translation>Programme und Bilder ihrer Codes (%1)</translation>
    </message>
    <message>
        <source>The programme was not taken in.</source>
        <translation>Das Programm wurde nicht aufgenommen.</translation>
    </message>
    <message>
        <source>A programme is one file, or at most %1 pictures.</source>
        <translation>Ein Programm ist eine Datei oder höchstens %1 Bilder.</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>Das Bild kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Part of this programme is in another code.</source>
        <translation>Ein Teil dieses Programms steht in einem anderen Code.</translation>
    </message>
    <message>
        <source>Codes read: %1.</source>
        <translation>Gelesene Codes: %1.</translation>
    </message>
    <message>
        <source>Open the next picture…</source>
        <translation>Nächstes Bild öffnen…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht aufnehmen</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>Das nächste Bild</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und noch %1.</translation>
    </message>
    <message>
        <source>%1 was not taken in, and nothing was changed.</source>
        <translation>%1 wurde nicht aufgenommen, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The programmes cannot be read.</source>
        <translation>Die Programme können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A new routine of mine</source>
        <translation>Eine neue Routine von mir</translation>
    </message>
    <message>
        <source>A new routine of %1</source>
        <translation>Eine neue Routine von %1</translation>
    </message>
    <message>
        <source>The routine “%1”, replaced</source>
        <translation>Die Routine „%1“, ersetzt</translation>
    </message>
    <message>
        <source>What is being written for %1</source>
        <translation>Was gerade für %1 geschrieben wird</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Has a draft</source>
        <translation>Hat einen Entwurf</translation>
    </message>
</context>
<context>
    <name>hipstride::ProgrammeSheet</name>
    <message>
        <source>Write revision %1</source>
        <translation>Fassung %1 schreiben</translation>
    </message>
    <message>
        <source>How long it takes, and how much pain is fine</source>
        <translation>Wie lange es dauert und wie viel Schmerz in Ordnung ist</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Tage pro Woche</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>Exercise to add</source>
        <translation>Übung zum Hinzufügen</translation>
    </message>
    <message>
        <source>Find an exercise</source>
        <translation>Übung suchen</translation>
    </message>
    <message>
        <source>Add the exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation>Schließen, Entwurf behalten</translation>
    </message>
    <message>
        <source>Keep as a protocol</source>
        <translation>Als Protokoll behalten</translation>
    </message>
    <message>
        <source>Look at the sheet</source>
        <translation>Blatt ansehen</translation>
    </message>
    <message>
        <source>Issue revision %1</source>
        <translation>Fassung %1 ausgeben</translation>
    </message>
    <message>
        <source>Kept as a protocol. Others can begin with it.</source>
        <translation>Als Protokoll behalten. Andere können damit beginnen.</translation>
    </message>
    <message>
        <source>No exercise is called “%1”.</source>
        <translation>Keine Übung heißt „%1“.</translation>
    </message>
    <message>
        <source>Add an exercise to begin.</source>
        <translation>Füg eine Übung hinzu, um zu beginnen.</translation>
    </message>
    <message>
        <source>The sheet needs a title.</source>
        <translation>Das Blatt braucht einen Titel.</translation>
    </message>
    <message>
        <source>%1 exercises. People do 5 better.</source>
        <translation>%1 Übungen. Mit 5 klappt es besser.</translation>
    </message>
    <message>
        <source>Changes are for this client only.</source>
        <translation>Änderungen gelten nur für diese Person.</translation>
    </message>
    <message>
        <source>Ctrl+Down goes to the same field of the next exercise, Ctrl+Up back.</source>
        <translation>Strg+Ab geht zum selben Feld der nächsten Übung, Strg+Auf zurück.</translation>
    </message>
</context>
<context>
    <name>hipstride::ProgrammeStepRow</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A note for this client</source>
        <translation>Eine Notiz für diese Person</translation>
    </message>
    <message>
        <source>Change the words for this client</source>
        <translation>Worte für diese Person ändern</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove this exercise</source>
        <translation>Diese Übung entfernen</translation>
    </message>
    <message>
        <source>Name on paper</source>
        <translation>Name auf Papier</translation>
    </message>
    <message>
        <source>Dose in words</source>
        <translation>Dosierung in Worten</translation>
    </message>
    <message>
        <source>Key point</source>
        <translation>Das Wichtigste</translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation>Schritte, einer pro Zeile</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
</context>
<context>
    <name>hipstride::ProgressPage</name>
    <message>
        <source>After your first session you see what each hip muscle got.</source>
        <translation>Nach deiner ersten Einheit siehst du, was jeder Hüftmuskel bekam.</translation>
    </message>
    <message>
        <source>See routines</source>
        <translation>Routinen ansehen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>Your log could not be read.</source>
        <translation>Dein Tagebuch konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>The session could not be read.</source>
        <translation>Die Einheit konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The correction could not be saved. Nothing was changed.</source>
        <translation>Die Korrektur konnte nicht gespeichert werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Keep what you corrected?</source>
        <translation>Behalten, was du korrigiert hast?</translation>
    </message>
    <message>
        <source>The session is not saved yet.</source>
        <translation>Die Einheit ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>The answer could not be saved.</source>
        <translation>Die Antwort konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Enter a session</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Was hast du gemacht?</translation>
    </message>
    <message>
        <source>All of it counts as done. Change what was different.</source>
        <translation>Alles gilt als gemacht. Ändere, was anders war.</translation>
    </message>
    <message>
        <source>The session could not be deleted.</source>
        <translation>Die Einheit konnte nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>hipstride::ProtectionFlow</name>
    <message>
        <source>An older copy of your data could not be removed.</source>
        <translation>Eine ältere Kopie deiner Daten konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The passphrase stays as it was.</source>
        <translation>Die Passphrase bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>Your passphrase is changed. Remove %1 yourself.</source>
        <translation>Deine Passphrase ist geändert. Entferne %1 selbst.</translation>
    </message>
</context>
<context>
    <name>hipstride::ProtectionForm</name>
    <message>
        <source>Set a passphrase…</source>
        <translation>Passphrase festlegen …</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Passphrase ändern …</translation>
    </message>
    <message>
        <source>Remove passphrase…</source>
        <translation>Passphrase entfernen …</translation>
    </message>
    <message>
        <source>Your data is protected. Hipstride asks for the passphrase when it starts.</source>
        <translation>Deine Daten sind geschützt. Hipstride fragt beim Start nach der Passphrase.</translation>
    </message>
    <message>
        <source>Whoever opens your files can read your data. With a passphrase nobody can read it without you.</source>
        <translation>Wer deine Dateien öffnet, kann deine Daten lesen. Mit einer Passphrase kann es ohne dich niemand.</translation>
    </message>
</context>
<context>
    <name>hipstride::QuietCard</name>
    <message>
        <source>Plan a routine</source>
        <translation>Routine planen</translation>
    </message>
    <message>
        <source>Start a routine</source>
        <translation>Routine starten</translation>
    </message>
    <message>
        <source>Build a routine</source>
        <translation>Routine bauen</translation>
    </message>
</context>
<context>
    <name>hipstride::RoutineAdvice</name>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>Little side-to-side work</source>
        <translation>Wenig Arbeit zur Seite</translation>
    </message>
    <message>
        <source>%1 exercises</source>
        <translation>%1 Übungen</translation>
    </message>
    <message>
        <source>The same work twice in a row</source>
        <translation>Dieselbe Arbeit zweimal nacheinander</translation>
    </message>
    <message>
        <source>Longer than its time</source>
        <translation>Länger als die Zeit dafür</translation>
    </message>
    <message>
        <source>Up and down a lot</source>
        <translation>Viel auf und ab</translation>
    </message>
    <message>
        <source>Hardly anything here moves sideways. %1, %2, would fit.</source>
        <comment>an exercise, its dose</comment>
        <translation>Hier bewegt sich kaum etwas zur Seite. %1, %2, würde passen.</translation>
    </message>
    <message>
        <source>Hardly anything here moves sideways. Runners need hips that hold level.</source>
        <translation>Hier bewegt sich kaum etwas zur Seite. Wer läuft, braucht Hüften, die gerade halten.</translation>
    </message>
    <message>
        <source>People do 5 better.</source>
        <translation>Mit 5 klappt es besser.</translation>
    </message>
    <message>
        <source>%1 works as %2 does. Something between them gives a rest.</source>
        <comment>two exercises</comment>
        <translation>%1 trainiert dasselbe wie %2. Etwas dazwischen gibt eine Pause.</translation>
    </message>
    <message>
        <source>It takes %1 minutes. Your plan has %2 before the run.</source>
        <translation>Sie dauert %1 Minuten. Dein Plan hat %2 vor dem Lauf.</translation>
    </message>
    <message>
        <source>You change position %1 times. %2 would do.</source>
        <translation>Du wechselst die Position %1 Mal. %2 Mal würde reichen.</translation>
    </message>
    <message>
        <source>Make two of it</source>
        <translation>Zwei daraus machen</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Take sets out</source>
        <translation>Sätze wegnehmen</translation>
    </message>
    <message>
        <source>take sets out</source>
        <translation>Sätze wegnehmen</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <source>order by position</source>
        <translation>nach Position ordnen</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Eine andere</translation>
    </message>
</context>
<context>
    <name>hipstride::RoutineChooser</name>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for this routine</source>
        <translation>Mehr zu dieser Routine</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Vorlage: %1</translation>
    </message>
</context>
<context>
    <name>hipstride::RoutineEditor</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of an action, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>A routine holds %1 exercises. This one is full.</source>
        <translation>Eine Routine fasst %1 Übungen. Diese ist voll.</translation>
    </message>
    <message>
        <source>Nothing in it yet. Add the first exercise.</source>
        <translation>Noch nichts darin. Füg die erste Übung hinzu.</translation>
    </message>
    <message>
        <source>rename routine</source>
        <translation>Routine umbenennen</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>hipstride::RoutineList</name>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>My routines</source>
        <translation>Meine Routinen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>hipstride::RoutineName</name>
    <message>
        <source>Name of the routine</source>
        <translation>Name der Routine</translation>
    </message>
    <message>
        <source>Name of the routine: %1</source>
        <translation>Name der Routine: %1</translation>
    </message>
</context>
<context>
    <name>hipstride::RoutineSheet</name>
    <message>
        <source>Exercises of this session</source>
        <translation>Übungen dieser Einheit</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The whole routine</source>
        <translation>Die ganze Routine</translation>
    </message>
    <message>
        <source>Choose where to go on. What you leave out now comes at the end.</source>
        <translation>Wähl, wo es weitergeht. Was du jetzt auslässt, kommt am Ende.</translation>
    </message>
</context>
<context>
    <name>hipstride::RoutineSummaryPanel</name>
    <message>
        <source>Sets per muscle, each side</source>
        <translation>Sätze pro Muskel, je Seite</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Put it on days of the week</source>
        <translation>Auf Wochentage legen</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>change of position</source>
        <translation>Lagewechsel</translation>
    </message>
    <message>
        <source>changes of position</source>
        <translation>Lagewechsel</translation>
    </message>
    <message>
        <source>Nothing at all</source>
        <translation>Gar nichts</translation>
    </message>
</context>
<context>
    <name>hipstride::RoutinesPage</name>
    <message>
        <source>A routine is a list of exercises with a dose.</source>
        <translation>Eine Routine ist eine Liste von Übungen mit Dosierung.</translation>
    </message>
    <message>
        <source>Compose a routine</source>
        <translation>Routine zusammenstellen</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 entfernt.</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neue Routine</translation>
    </message>
    <message>
        <source>add routine</source>
        <translation>Routine hinzufügen</translation>
    </message>
    <message>
        <source>compose %1</source>
        <translation>%1 zusammenstellen</translation>
    </message>
    <message>
        <source>%1 is one of your routines now. Change it as you like.</source>
        <translation>%1 ist jetzt eine deiner Routinen. Ändere sie, wie du magst.</translation>
    </message>
    <message>
        <source>The second half is a routine of its own now.</source>
        <translation>Die zweite Hälfte ist jetzt eine eigene Routine.</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>%1 gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>hipstride::RuleList</name>
    <message>
        <source>No routine is planned yet.</source>
        <translation>Noch ist keine Routine geplant.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for %1, %2</source>
        <translation>Mehr zu %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>routine, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Open the routine</source>
        <translation>Routine öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>hipstride::RuleSheet</name>
    <message>
        <source>In turn with other routines</source>
        <translation>Im Wechsel mit anderen Routinen</translation>
    </message>
    <message>
        <source>On weekdays</source>
        <translation>An Wochentagen</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Every few days</source>
        <translation>Alle paar Tage</translation>
    </message>
    <message>
        <source>Before runs</source>
        <translation>Vor Läufen</translation>
    </message>
    <message>
        <source>After runs</source>
        <translation>Nach Läufen</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Bis zu einem Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Zu einer Uhrzeit</translation>
    </message>
    <message>
        <source>Heavy: keep it away from races</source>
        <translation>Schwer: von Wettkämpfen fernhalten</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Days from one to the next</source>
        <translation>Tage von einer zur nächsten</translation>
    </message>
    <message>
        <source>Which runs</source>
        <translation>Welche Läufe</translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation>Minuten davor</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Tage davor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Only in these phases</source>
        <translation>Nur in diesen Phasen</translation>
    </message>
    <message>
        <source>Plan a routine</source>
        <translation>Routine planen</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Zum Plan hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Choose at least one weekday.</source>
        <translation>Wähl mindestens einen Wochentag.</translation>
    </message>
    <message>
        <source>Choose at least one kind of run.</source>
        <translation>Wähl mindestens eine Art von Lauf.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
</context>
<context>
    <name>hipstride::RunList</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>No runs are known yet.</source>
        <translation>Noch sind keine Läufe bekannt.</translation>
    </message>
    <message>
        <source>Add a run</source>
        <translation>Lauf hinzufügen</translation>
    </message>
    <message>
        <source>Read a calendar…</source>
        <translation>Kalender einlesen…</translation>
    </message>
    <message>
        <source>Limits and pauses</source>
        <translation>Grenzen und Trainingspausen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Take its runs out</source>
        <translation>Seine Läufe herausnehmen</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hipstride::RunSheet</name>
    <message>
        <source>6 × 800 m</source>
        <comment>example of a run&apos;s name</comment>
        <translation>6 × 800 m</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Bis zu einem Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Zu einer Uhrzeit</translation>
    </message>
    <message>
        <source>About so many minutes</source>
        <translation>Etwa so viele Minuten</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name, if it has one</source>
        <translation>Name, wenn er einen hat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Add a run</source>
        <translation>Lauf hinzufügen</translation>
    </message>
    <message>
        <source>Change the run</source>
        <translation>Lauf ändern</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Zum Plan hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Choose at least one weekday.</source>
        <translation>Wähl mindestens einen Wochentag.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
</context>
<context>
    <name>hipstride::SessionFacts</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Effort, 0 none to 10 all you had</source>
        <translation>Anstrengung, 0 keine bis 10 alles gegeben</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Pain %1 of 10</source>
        <translation>Schmerz %1 von 10</translation>
    </message>
    <message>
        <source>Effort %1 of 10</source>
        <translation>Anstrengung %1 von 10</translation>
    </message>
</context>
<context>
    <name>hipstride::SessionFlow</name>
    <message>
        <source>The session cannot begin.</source>
        <translation>Die Einheit kann nicht beginnen.</translation>
    </message>
    <message>
        <source>A session that was running cannot be read.</source>
        <translation>Eine Einheit, die lief, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 was not ended.</source>
        <translation>%1 wurde nicht beendet.</translation>
    </message>
    <message>
        <source>%1 of %2 sets are done and kept.</source>
        <translation>%1 von %2 Sätzen sind geschafft und gespeichert.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The session could not be ended.</source>
        <translation>Die Einheit konnte nicht beendet werden.</translation>
    </message>
    <message>
        <source>The session cannot go on.</source>
        <translation>Die Einheit kann nicht weitergehen.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a session, a day</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>The answer could not be saved.</source>
        <translation>Die Antwort konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>hipstride::SessionList</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search the sessions</source>
        <translation>Einheiten durchsuchen</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>Einheiten, neueste zuerst</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>No session fits “%1”.</source>
        <translation>Keine Einheit passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>hipstride::SessionModel</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
</context>
<context>
    <name>hipstride::SessionStepView</name>
    <message>
        <source>Set %1</source>
        <translation>Satz %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>set 2, left</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
</context>
<context>
    <name>hipstride::SessionView</name>
    <message>
        <source>Back to all sessions (Esc)</source>
        <translation>Zurück zu allen Einheiten (Esc)</translation>
    </message>
    <message>
        <source>Back to all sessions</source>
        <translation>Zurück zu allen Einheiten</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>Die Einheit</translation>
    </message>
</context>
<context>
    <name>hipstride::SetBar</name>
    <message numerus="yes">
        <source>%1 of %n set(s) done</source>
        <translation>
            <numerusform>%1 von %n Satz geschafft</numerusform>
            <numerusform>%1 von %n Sätzen geschafft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hipstride::SetCell</name>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>%1: %2, changed</source>
        <comment>which set: what was done</comment>
        <translation>%1: %2, geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which set: what was done</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hipstride::SetEdit</name>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>What became of the set</source>
        <translation>Was aus dem Satz wurde</translation>
    </message>
</context>
<context>
    <name>hipstride::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Show start and end, move only when asked</source>
        <translation>Anfang und Ende, bewegt nur auf Wunsch</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>As usual in my country</source>
        <translation>Wie in meinem Land üblich</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>These lines stand at the top of a printed sheet. Leave out what you do not need.</source>
        <translation>Diese Zeilen stehen oben auf einem gedruckten Blatt. Lass weg, was du nicht brauchst.</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Line under it</source>
        <translation>Zeile darunter</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Therapeut</translation>
    </message>
    <message>
        <source>Contact, two lines</source>
        <translation>Kontakt, zwei Zeilen</translation>
    </message>
    <message>
        <source>Sound in a session</source>
        <translation>Ton in einer Einheit</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Tones, where nothing is spoken</source>
        <translation>Töne, wo nichts gesprochen wird</translation>
    </message>
    <message>
        <source>The voice is that of your system: spd-say or espeak-ng. Without one you hear tones. There is never music.</source>
        <translation>Die Stimme ist die deines Systems: spd-say oder espeak-ng. Ohne sie hörst du Töne. Musik gibt es nie.</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Stop over</source>
        <translation>Stopp über</translation>
    </message>
    <message>
        <source>Pain over this number of 10 means: stop this one. Up to 3 is fine, 4 and 5 mean: do not go further.</source>
        <translation>Schmerz über dieser Zahl von 10 heißt: hör mit dieser Übung auf. Bis 3 ist in Ordnung, 4 und 5 heißen: nicht steigern.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no network.</source>
        <translation>Alles bleibt auf diesem Computer. Kein Konto, kein Netz.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Hipstride %1, with Qt %2.</source>
        <translation>Hipstride %1, mit Qt %2.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>It gives no individual advice. See someone when pain stays or worries you.</source>
        <translation>Das Programm berät niemanden persönlich. Geh zu jemandem, wenn Schmerz bleibt oder dir Sorgen macht.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienten</translation>
    </message>
    <message>
        <source>Initials only, on the screen and on paper</source>
        <translation>Initialen am Bildschirm und auf Papier</translation>
    </message>
    <message>
        <source>Initials on paper</source>
        <translation>Initialen auf Papier</translation>
    </message>
    <message>
        <source>Show the clients’ page</source>
        <translation>Seite der Klienten zeigen</translation>
    </message>
    <message>
        <source>Names stay in your data and can be searched. File names and the title of the window never hold one.</source>
        <translation>Namen bleiben in deinen Daten und lassen sich suchen. Dateinamen und Fenstertitel enthalten nie einen.</translation>
    </message>
    <message>
        <source>Logo, SVG or PNG</source>
        <translation>Logo, SVG oder PNG</translation>
    </message>
    <message>
        <source>Above all else</source>
        <translation>Über allem anderen</translation>
    </message>
    <message>
        <source>At the foot of each page</source>
        <translation>Am Fuß jeder Seite</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
</context>
<context>
    <name>hipstride::SheetForm</name>
    <message>
        <source>Next visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Schwarz-weiß</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a date</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>Day of the next visit</source>
        <translation>Tag des nächsten Termins</translation>
    </message>
    <message>
        <source>No tick grid</source>
        <translation>Kein Raster</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Zwei Wochen</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Vier Wochen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Under the title</source>
        <translation>Unter dem Titel</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Tick grid</source>
        <translation>Raster zum Abhaken</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Großdruck</translation>
    </message>
    <message>
        <source>Put in order by body position</source>
        <translation>Nach Körperhaltung ordnen</translation>
    </message>
    <message>
        <source>QR code of the programme</source>
        <translation>QR-Code des Programms</translation>
    </message>
    <message>
        <source>As many as fit well</source>
        <translation>So viele, wie gut passen</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eine</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Sechs</translation>
    </message>
    <message>
        <source>A list without steps</source>
        <translation>Eine Liste ohne Schritte</translation>
    </message>
    <message>
        <source>None</source>
        <comment>language</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Exercises on a page</source>
        <translation>Übungen auf einer Seite</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Zweite Sprache</translation>
    </message>
</context>
<context>
    <name>hipstride::SheetPane</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of an action, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>An die Breite anpassen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>hipstride::SheetPreview</name>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hipstride::SheetView</name>
    <message>
        <source>Preview, 1 page</source>
        <translation>Vorschau, 1 Seite</translation>
    </message>
    <message>
        <source>Preview, %1 pages</source>
        <translation>Vorschau, %1 Seiten</translation>
    </message>
</context>
<context>
    <name>hipstride::ShortcutList</name>
    <message>
        <source>Pages, from Today on</source>
        <translation>Seiten, ab Heute</translation>
    </message>
    <message>
        <source>1–5</source>
        <translation>1–5</translation>
    </message>
    <message>
        <source>Move an exercise up or down</source>
        <translation>Übung nach oben oder unten schieben</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>In a session: set done</source>
        <translation>In einer Einheit: Satz fertig</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In a session: pause</source>
        <translation>In einer Einheit: anhalten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>In a session: change what was done</source>
        <translation>In einer Einheit: ändern, was gemacht wurde</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>In a session: back to the last set</source>
        <translation>In einer Einheit: zurück zum letzten Satz</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>In a session: skip</source>
        <translation>In einer Einheit: auslassen</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
</context>
<context>
    <name>hipstride::SidePair</name>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
</context>
<context>
    <name>hipstride::StepEditor</name>
    <message>
        <source>A note for this exercise</source>
        <translation>Eine Notiz zu dieser Übung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Warm-ups, sets that differ, extra sets, effort</source>
        <translation>Aufwärmen, unterschiedliche Sätze, zusätzliche Sätze, Anstrengung</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Less of the dose</source>
        <translation>Weniger von der Dosierung</translation>
    </message>
    <message>
        <source>More of the dose</source>
        <translation>Mehr von der Dosierung</translation>
    </message>
</context>
<context>
    <name>hipstride::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>change warm-up of %1</source>
        <translation>Aufwärmen von %1 ändern</translation>
    </message>
    <message>
        <source>change sets of %1</source>
        <translation>Sätze von %1 ändern</translation>
    </message>
    <message>
        <source>change amount of %1</source>
        <translation>Menge von %1 ändern</translation>
    </message>
    <message>
        <source>change side of %1</source>
        <translation>Seite von %1 ändern</translation>
    </message>
    <message>
        <source>change load of %1</source>
        <translation>Last von %1 ändern</translation>
    </message>
    <message>
        <source>change tempo of %1</source>
        <translation>Tempo von %1 ändern</translation>
    </message>
    <message>
        <source>change single sets of %1</source>
        <translation>einzelne Sätze von %1 ändern</translation>
    </message>
    <message>
        <source>change extra sets of %1</source>
        <translation>zusätzliche Sätze von %1 ändern</translation>
    </message>
    <message>
        <source>change effort of %1</source>
        <translation>Anstrengung von %1 ändern</translation>
    </message>
    <message>
        <source>change rest of %1</source>
        <translation>Pause von %1 ändern</translation>
    </message>
    <message>
        <source>change note of %1</source>
        <translation>Notiz von %1 ändern</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>move %1</source>
        <comment>a superset or circuit</comment>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>make superset</source>
        <translation>Supersatz machen</translation>
    </message>
    <message>
        <source>make circuit</source>
        <translation>Zirkel machen</translation>
    </message>
    <message>
        <source>ungroup %1</source>
        <translation>%1 auflösen</translation>
    </message>
    <message>
        <source>change rest between rounds of %1</source>
        <translation>Pause zwischen den Runden ändern: %1</translation>
    </message>
    <message>
        <source>change rest between exercises of %1</source>
        <translation>Pause zwischen den Übungen ändern: %1</translation>
    </message>
    <message>
        <source>change rounds of %1</source>
        <translation>Runden ändern: %1</translation>
    </message>
    <message>
        <source>%1 exercises</source>
        <translation>%1 Übungen</translation>
    </message>
    <message numerus="yes">
        <source>paste %n exercise(s)</source>
        <translation>
            <numerusform>%n Übung einfügen</numerusform>
            <numerusform>%n Übungen einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>swap %1 for %2</source>
        <translation>%1 gegen %2 tauschen</translation>
    </message>
</context>
<context>
    <name>hipstride::StepRow</name>
    <message>
        <source>“%1”</source>
        <comment>a note</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Not in this catalogue. Its dose is kept.</source>
        <translation>Nicht in dieser Übungsliste. Die Dosierung bleibt.</translation>
    </message>
    <message>
        <source>Swap for an easier or a harder one</source>
        <translation>Gegen eine leichtere oder schwerere tauschen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Swap %1 for an easier or a harder one</source>
        <translation>%1 gegen eine leichtere oder schwerere tauschen</translation>
    </message>
    <message>
        <source>%1 of %2: %3, %4</source>
        <comment>place, count, exercise, dose</comment>
        <translation>%1 von %2: %3, %4</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Do in turn with the next</source>
        <translation>Im Wechsel mit der nächsten machen</translation>
    </message>
    <message>
        <source>Take out of the block</source>
        <translation>Aus dem Block nehmen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>hipstride::StrengthMeter</name>
    <message>
        <source>Evidence: %1</source>
        <translation>Belege: %1</translation>
    </message>
</context>
<context>
    <name>hipstride::StrideCard</name>
    <message>
        <source>Play the stride</source>
        <translation>Laufschritt abspielen</translation>
    </message>
    <message>
        <source>0.25 ×</source>
        <translation>0,25 ×</translation>
    </message>
    <message>
        <source>0.5 ×</source>
        <translation>0,5 ×</translation>
    </message>
    <message>
        <source>1 ×</source>
        <translation>1 ×</translation>
    </message>
    <message>
        <source>Running stride</source>
        <translation>Laufschritt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>An open ring: we found no source for that moment.</source>
        <translation>Ein offener Ring: Für diesen Moment fanden wir keine Quelle.</translation>
    </message>
</context>
<context>
    <name>hipstride::SystemScreen</name>
    <message>
        <source>A session is running.</source>
        <translation>Eine Einheit läuft.</translation>
    </message>
</context>
<context>
    <name>hipstride::TemplateView</name>
    <message>
        <source>Use this routine</source>
        <translation>Diese Routine nehmen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a note</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher sie kommt</translation>
    </message>
</context>
<context>
    <name>hipstride::TempoEdit</name>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Seconds down, pause, up, pause</source>
        <translation>Sekunden senken, Pause, heben, Pause</translation>
    </message>
</context>
<context>
    <name>hipstride::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Move it to %1</source>
        <translation>Auf %1 verschieben</translation>
    </message>
    <message>
        <source>Done for today.</source>
        <translation>Für heute erledigt.</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Heute ist nichts fällig.</translation>
    </message>
    <message>
        <source>Plan a routine, and it stands here on its day.</source>
        <translation>Plane eine Routine, dann steht sie hier an ihrem Tag.</translation>
    </message>
    <message>
        <source>Next: %1, %2 at %3</source>
        <comment>routine, day, time</comment>
        <translation>Als Nächstes: %1, %2 um %3</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <comment>routine, day</comment>
        <translation>Als Nächstes: %1, %2</translation>
    </message>
    <message>
        <source>Left out %1 of %2.</source>
        <comment>routine, day</comment>
        <translation>%1 vom %2 weggelassen.</translation>
    </message>
    <message>
        <source>Moved %1 to %2.</source>
        <comment>routine, day</comment>
        <translation>%1 auf %2 verschoben.</translation>
    </message>
</context>
<context>
    <name>hipstride::TopicList</name>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>hipstride::TopicView</name>
    <message>
        <source>Find exercises</source>
        <translation>Übungen finden</translation>
    </message>
    <message>
        <source>%1 exercises</source>
        <translation>%1 Übungen</translation>
    </message>
    <message>
        <source>Exercises: %1</source>
        <translation>Übungen: %1</translation>
    </message>
    <message>
        <source>Moment by moment</source>
        <translation>Moment für Moment</translation>
    </message>
    <message>
        <source>When it works in your stride</source>
        <translation>Wann er in deinem Schritt arbeitet</translation>
    </message>
    <message>
        <source>When they work in your stride</source>
        <translation>Wann sie in deinem Schritt arbeiten</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>No advice for one person. Stop when it hurts.</source>
        <translation>Kein Rat für eine einzelne Person. Hör auf, wenn es wehtut.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>How to check</source>
        <translation>Wie du es prüfst</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
</context>
<context>
    <name>hipstride::TurnList</name>
    <message>
        <source>Routines that take turns</source>
        <translation>Routinen, die sich abwechseln</translation>
    </message>
</context>
<context>
    <name>hipstride::UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>hipstride::WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
</context>
<context>
    <name>hipstride::WeekdayRow</name>
    <message>
        <source>Weekdays</source>
        <translation>Wochentage</translation>
    </message>
</context>
<context>
    <name>hipstride::WordsForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short name, up to 24 letters</source>
        <translation>Kurzer Name, bis zu 24 Zeichen</translation>
    </message>
    <message>
        <source>Why it helps</source>
        <translation>Warum sie hilft</translation>
    </message>
    <message>
        <source>Steps, one on each line</source>
        <translation>Schritte, einer pro Zeile</translation>
    </message>
    <message>
        <source>Key points, one on each line</source>
        <translation>Das Wichtigste, eins pro Zeile</translation>
    </message>
    <message>
        <source>What goes wrong, and what helps</source>
        <translation>Was schiefgeht und was hilft</translation>
    </message>
    <message>
        <source>Take care, one on each line</source>
        <translation>Gib acht, eins pro Zeile</translation>
    </message>
</context>
<context>
    <name>hipstride::WorkEdit</name>
    <message>
        <source>&#x202f;m</source>
        <translation>&#x202f;m</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Mal</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Plans glute and hip strength around your runs.</source>
        <translation>Plant Hüft- und Gesäßkraft rund um deine Läufe.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Alles in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>Hipstride cannot open your data.</source>
        <translation>Hipstride kann deine Daten nicht öffnen.</translation>
    </message>
    <message>
        <source>A programme to take in, or pictures of its codes.</source>
        <translation>Ein Programm zum Aufnehmen oder Bilder seiner Codes.</translation>
    </message>
</context>
</TS>
