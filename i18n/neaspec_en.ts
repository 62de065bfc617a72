<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n record(s) stay at home because of their tier.</source>
        <translation><numerusform>%n record stays at home because of its tier.</numerusform><numerusform>%n records stay at home because of their tier.</numerusform></translation>
    </message>
</context>
</TS>
