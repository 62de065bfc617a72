<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Disturbance</name>
    <message numerus="yes">
        <source>%n record(s) of disturbance were kept.</source>
        <translation><numerusform>%n record of disturbance was kept.</numerusform><numerusform>%n records of disturbance were kept.</numerusform></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n record(s) stay at home because of their tier.</source>
        <translation><numerusform>%n record stays at home because of its tier.</numerusform><numerusform>%n records stay at home because of their tier.</numerusform></translation>
    </message>
</context>
</TS>
