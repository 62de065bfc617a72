<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Assessment</name>
    <message numerus="yes">
        <source>%n visit(s) are drafts and not scored.</source>
        <translation><numerusform>%n visit is a draft and not scored.</numerusform><numerusform>%n visits are drafts and not scored.</numerusform></translation>
    </message>
</context>
<context>
    <name>CheckCorridors</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation><numerusform>%n problem</numerusform><numerusform>%n problems</numerusform></translation>
    </message>
</context>
<context>
    <name>Disturbance</name>
    <message numerus="yes">
        <source>%n record(s) of disturbance were kept.</source>
        <translation><numerusform>%n record of disturbance was kept.</numerusform><numerusform>%n records of disturbance were kept.</numerusform></translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation><numerusform>%n chosen</numerusform><numerusform>%n chosen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation><numerusform>%n row</numerusform><numerusform>%n rows</numerusform></translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message numerus="yes">
        <source>%n hop(s) too long</source>
        <translation><numerusform>%n hop too long</numerusform><numerusform>%n hops too long</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) made; they are saved with the edits of the sites.</source>
        <translation><numerusform>%n unit made; it is saved with the edits of the sites.</numerusform><numerusform>%n units made; they are saved with the edits of the sites.</numerusform></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n change(s) stay: somebody has written on top of them.</source>
        <translation><numerusform>%n change stays: somebody has written on top of it.</numerusform><numerusform>%n changes stay: somebody has written on top of them.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) settled.</source>
        <translation><numerusform>%n conflict settled.</numerusform><numerusform>%n conflicts settled.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for the word of another office.</source>
        <translation><numerusform>%n conflict waits for the word of another office.</numerusform><numerusform>%n conflicts wait for the word of another office.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open conflict(s)</source>
        <translation><numerusform>%n open conflict</numerusform><numerusform>%n open conflicts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are shown coarser than they are held.</source>
        <translation><numerusform>%n record is shown coarser than it is held.</numerusform><numerusform>%n records are shown coarser than they are held.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay at home because of their tier.</source>
        <translation><numerusform>%n record stays at home because of its tier.</numerusform><numerusform>%n records stay at home because of their tier.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with exact places or other restricted contents would leave. Hand the package only to the offices named for it, on an encrypted medium. Export it?</source>
        <translation><numerusform>%n record with an exact place or other restricted contents would leave. Hand the package only to the offices named for it, on an encrypted medium. Export it?</numerusform><numerusform>%n records with exact places or other restricted contents would leave. Hand the package only to the offices named for it, on an encrypted medium. Export them?</numerusform></translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message numerus="yes">
        <source>Time: %n minute(s).</source>
        <translation><numerusform>Time: %n minute.</numerusform><numerusform>Time: %n minutes.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
</context>
</TS>
