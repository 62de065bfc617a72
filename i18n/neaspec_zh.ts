<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Assessment</name>
    <message>
        <source>&lt;p&gt;Scores each unit by the protocol: impact of a pressure = timing + scope + severity (0 when one of them is 0), a unit&apos;s pressure = its worst, cumulative pressure = 1 − Π(1 − I/9), with the range from lowest to highest answers. Assessors are scored apart; the consensus is a record of its own and overwrites nothing.&lt;/p&gt;&lt;p&gt;The answers are a CSV table in UTF-8; a fault in it is named with row and column, and then nothing is taken over.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement on {name} is low (kappa {kappa}): talk it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess sites and corridors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field that the answers refer to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the unit&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled-in protocol, one row for each unit, assessor and indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackage of the assessment; units, answers and scores are added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its mean in each unit is measured and kept beside the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a protocol of the plugin, or the path of a protocol file (JSON).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of assessed units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each unit and assessor, and one for the consensus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of the units; each needs a code of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites and corridors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species the assessment is for; needed when a database is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Corridors</name>
    <message>
        <source>&lt;p&gt;Runs the accumulated cost (cell × mean resistance × 1 or √2) from each core area, finds neighbouring pairs by cost allocation, the least-cost path of each pair and its normalised corridor CWD_A + CWD_B − LCD, cut at the cutoff.&lt;/p&gt;&lt;p&gt;A least-cost path always exists, however poor: look at the least width and at the cost ratio before you call a link a corridor. With a database the corridors are added to it as records.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corridor surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corridor {code}: {length} km long, least width {width} m, {countries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corridors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the patch number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackage of the assessment; the corridors are added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest extra cost of a corridor cell over the least-cost path, in cost-weighted metres. Expert default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least-cost paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model least-cost corridors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of corridors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons to be connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster of resistance; cells without data or not above 0 cannot be crossed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species the corridors are for: its code and its least width go into the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole number above 0; parts of one number are one patch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allocation: pairs whose cost allocations touch; all: every pair.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disturbance</name>
    <message>
        <source>&lt;p&gt;Scores each human pressure on the published Human Footprint scale (Williams et al. 2020, as printed by Mu et al. 2022), adds the scores and gives the sum as an index from 0 to 100, where 100 stands for the greatest possible sum of 50.&lt;/p&gt;&lt;p&gt;Distances are measured between cell centres; the papers use cells of 1 km, so with smaller cells the nearest class becomes visibly wider. Pressures without a layer count as 0 and are named in the log: compare two areas only when the same pressures were given.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A projected system in metres, for example the UTM zone of the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area, mean index and area of each class for every country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disturbance index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extent or polygon layer. With polygons, cells outside them hold no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field or classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the score of each pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a scheme of the plugin, or the path of your own scheme file (JSON).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each layer: the code of the pressure (roads, railways, population, built, cropland, pasture, lights, water), the layer, and for population points the field with the number of people, for a land cover raster the class codes, separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score human disturbance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of a cell in metres. All later steps keep this grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table by country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where one raster for each pressure is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country}: {area} km², mean index {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}/{total} {pressure}: {layer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder for results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the &amp;training area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEASPEC assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New assessment of a second office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}). Choose another folder for results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool {id} is not available in this QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in QGIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input} (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input} does not exist yet: run step {number} ({step}) first or choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input} is empty: fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written but cannot be shown as a layer; open it from the folder for results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} failed; the log says why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n record(s) stay at home because of their tier.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes the GeoPackage an office works in: sites, corridors, assessments, counts and the code lists of the agreed format, ready for editing in QGIS. An existing file is never overwritten.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Merges what another office sent into your database. Packages may come in any order and more than once; two different values of one field are kept side by side as a conflict until somebody decides.&lt;/p&gt;&lt;p&gt;With preview nothing is written. Otherwise all is taken over or, at any fault or stop, nothing.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Notes what was edited since the last export and writes one zip for other offices: a GeoPackage, CSV tables, a manifest with checksums and a readme in every language.&lt;/p&gt;&lt;p&gt;The tier decides who may see it: public, partner offices, or restricted. Records of a stricter tier stay at home; in the public tier, places of sensitive species are made coarser or left out.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads a package as a stranger&apos;s: names, sizes, checksums, the database, every value and geometry, and lists what is wrong. Nothing in it is run or opened before it was checked, and nothing is changed.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of your office: country, organisation, number, for example KR-NIE-01 or ZZ-TRAINING-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every fault with its place, as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange package (zip) of another office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export an exchange package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackage made with “New assessment”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackage of your office, which takes the records in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an exchange package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the titles and drop-down lists in the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what would come in; write nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate an exchange package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public, partner or restricted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: {new} new, {changed} changed, {conflicting} in conflict, {rejected} rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Corridors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disturbance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habitat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Countries (for practice only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevation (synthetic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land area (synthetic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land cover (synthetic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice sites (synthetic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Railways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water (synthetic)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>0.1 to 0.3: poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.3 to 0.5: usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 to 0.7: good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.7 and more: very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: negligible pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 to 32: strongly modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: low pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to 8: intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2: medium pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 and more: very strongly modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3: high pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 to 16: modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below 0.1: unsuitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below 2: wilderness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corridor, country unspecified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>international corridor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national corridor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations or by any member of NEASPEC.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>Area in km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field that holds the ISO 3166 code of three letters (CHN, JPN, KOR, MNG, PRK, RUS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackage files (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a species of the plugin, or the path of your own species file (JSON).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of the countries, from the boundary data your office uses. The plugin ships none; ground that no polygon covers is counted as “unspecified”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Patches</name>
    <message>
        <source>&lt;p&gt;Cells at or above the threshold that touch at an edge or a corner form a patch; patches no farther apart than the gap count as one. Patches under the least area are left out.&lt;/p&gt;&lt;p&gt;The default of 401 km² is the mean home range of a female Amur tiger (95 % kernel, Hernandez-Blanco et al. 2015): the least that can hold one breeding female.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find core areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least area (km²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least suitability of a core. Expert default 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of core areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches smaller than this are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches that lie no farther apart than this count as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <source>&amp;Steps of the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the &amp;training area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training area is loaded. Results go to the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training area lacks {files}: install the plugin anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A corridor came out empty; raise the cutoff or check that the core areas lie on passable ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} patches are smaller than {min_area_km2} km² (the largest has {largest_km2} km²); lower the least area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core area {patch} cannot be reached from any other one and is left out; check the resistance around it for gaps without data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core area {patch} lies wholly on ground that cannot be crossed and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core areas {a} and {b} touch each other; no corridor is needed between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corridor {place} is {width_m} m wide at its narrowest and the species needs {needed_m} m; see where the least width lies and what blocks the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corridors need two core areas at least and {patches} can be used; lower the threshold or the least area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database {place} could not be written ({reason}); nothing was changed. Check that it may be written to and that the disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database {place} holds {kind} “{name}”, which does not belong to the format; ask the sender to export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database {place} is damaged ({reason}); use a copy or ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database {place} is in use by another program; close it there or save the edits, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database {place} redefines its coordinate reference system; it must be WGS 84 (EPSG:4326), so ask the sender to export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database {place} was copied while it was in use and is incomplete; ask the sender to export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {place} does not match its checksum; the package was altered, so ask the sender for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {place} is larger than {maximum_bytes} bytes; ask the sender to shorten its texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {place} is malformed ({reason}); ask the sender to export the package again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature {place} has a damaged geometry; repair the layer with “Fix geometries”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {place} cannot be read ({reason}); check that it exists and is not open in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {place} cannot be read; check that it exists and may be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {place} has {count} faults, listed in the log; correct them, nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {place} holds no answer on any of the units given; check the codes of the units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {place} holds no answers; fill in at least one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {place}, at {at}: {reason}; mend it or use the file that ships with the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: the indicator “{indicator}” takes no value here, but “{value}” stands there; empty the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: {value} does not lie between {low} and {high}; correct the range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: “{value}” has a decimal comma; write a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: “{value}” is no number; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: “{value}” is not on the scale; allowed: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {place}, row {row}: protocol {protocol} has no indicator “{value}”; check the code or the protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {place}, row {row}: the answer “{value}” stands in row {first_row} already; remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {place}, row {row}: the column {column} is empty; fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {place}, row {row}: the text is not in UTF-8; save it as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {place}, row {row}: there is no unit “{value}” among the layers; its answers are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {place}, row {row}: this is no valid CSV ({reason}); save the table again as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {place}, row {row}: {cells} cells instead of {columns}; check commas and quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {place}, row {row}: “{value}” is measured from the maps; the answer is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {place}, row {row}: “{value}” is no date; write year-month-day, for example 2026-05-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {place}: the column {column} is missing; start from the template of the protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {place}: the column {column} is not known and is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {place}: the column {column} stands twice; remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {place}: the columns are separated by “{value}”; save it as CSV with commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {place} (cells of {cell}, {crs}) was resampled to the grid of the assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {place} does not overlap the area; check both coordinate reference systems and extents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {place} gives no cell a suitability; check that its class codes are those of the species file and that the layers overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {place} has no coordinate reference system; set it in the layer&apos;s properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {place} has no feature in the area; its pressure counts as 0 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {place} has no features; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {place} has no field “{field}”; it has {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {place} is no raster file; export it as GeoTIFF and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {place} is no vector layer; choose points, lines or polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: its coordinates cannot be transformed; check the layer&apos;s coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the code {code} stands twice; every unit needs a code of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the field {field} holds no whole number above 0; number the core areas 1, 2, 3 and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the field {field} is empty; give every unit a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {place}: core areas {numbers} cover no cell of {cell_m} m of their own and are left out; use smaller cells or merge them with their neighbour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {place}: {features} features have no number of people in the field {field} and count as nobody; fill the field in where you know the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {place}: “{classes}” is no list of class codes; write numbers separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer “{place}”: species {species} does not know {count} of its classes ({classes}); their cells hold no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member {place} is listed in the manifest and missing from the package; copy it again or ask the sender for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member {place} is not listed in the manifest of the package; ask the sender to export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member {place} of the package does not match its checksum; copy the package again or ask the sender for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member {place} of the package is of a kind that is not allowed (a link, encrypted or nested); ask the sender to export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member {place} of the package unpacks to more than {ratio} times its size; do not open it and ask the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member {place} stands twice in the package; ask the sender to export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member “{place}” of the package has a name that is not allowed; do not open it and ask the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell reaches the threshold of {threshold} (the best has {best}); lower the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No path leads back from row {row}, column {column} of the resistance raster; check it for gaps without data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two core areas of layer {place} can be joined; check the resistance between them for gaps without data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way leads from core area {a} to core area {b}; the pair is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {count} patches touches the marked cells; check the marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package {place} is damaged ({reason}); copy it again or ask the sender for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package {place} was refused for {count} faults, listed in the log; nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure {place}: the values go down to {lowest}; only 0 and more make sense, so correct the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure {place}: the values go up to {highest} and a share of a cell is 1 at most; give shares, or name the class codes of a land cover raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol {place} cannot be read ({reason}); check that the file exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol {place} has {count} faults and cannot be used; use the protocol that ships with the plugin or ask its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol {place} is of format {format} and this version of the plugin reads up to {known}; update the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol {place}, line {row}, column {column}: this is no valid JSON ({reason}); correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: no text in {languages}; every label needs all languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the answers of scale {scale} are not in rising order; sort them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the classes must start at 0 and rise without a gap; correct their bounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the code {code} stands twice; every indicator needs a code of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the least value {low} of {indicator} is above the greatest, {high}; exchange them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the rule {rule} is missing; state it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the scale {scale} has no answers; add at least two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the scale {scale} of {indicator} does not exist; define it or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: there is no pressure to be scored; add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {expected} is expected here; correct the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {indicators} wait for one another; break the circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {indicator} refers to {other}, which does not exist; correct the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {languages} is no language of the plugin and is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {threat} of {indicator} is no code of the threat classification; check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: “{value}” is not allowed; allowed: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster {place} cannot be read; check that the file exists and is not damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster {place} does not overlap the area; check both coordinate reference systems and extents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster {place} has cells of {width_m} × {height_m} m; resample it to square cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster {place} has no coordinate reference system; set it in the layer’s properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster {place} holds no data; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster {place} holds suitabilities from {low} to {high}; they must lie between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster {place} is in degrees ({crs}); reproject it to a system in metres, for example the UTM zone of your area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster {place} is rotated; warp it to a north-up grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster {place} measures in {unit}; reproject it to a system in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster {place}: none of the {cells} cells can be crossed; resistance must be above 0 somewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {place} differs from its own history; the package was altered, so ask the sender for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {place} says “absent” and counts {count}; correct one of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {place}, column {column}: the value is of the wrong type, {expected} is expected; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {place}, column {column}: {characters} characters are too many, {maximum} are allowed; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {place}, column {column}: {value} lies outside {minimum} to {maximum}; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {place}, column {column}: “{value}” begins like a formula; begin with a letter or a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {place}, column {column}: “{value}” holds invisible control characters; type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {place}, column {column}: “{value}” is not in the code list {list}; choose a code from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {place}, column {column}: “{value}” is not of the form {pattern}; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {place}: table {other} has a record of the same uuid; give one of them a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {place}: the column {column} is required; fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {place}: {column} refers to {uuid} of table {table}, which is not in the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {place}: {first} ({low}) lies above {second} ({high}); exchange them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of the table of pressures: the scheme has no pressure “{place}”; it has {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme {place}: no layer was given for {codes}; they count as 0, so compare the index only with areas scored from the same pressures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species {place} needs a land cover raster; choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species {place}: no layer was given for {names}; the suitability rests on the other variables alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species {species} does not use the layer “{place}”; it changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {place} has no column “{column}” in the agreed format; check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {place} holds the same edit twice; ask the sender to export the package again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {place} of the package has a computed column “{column}”, which is not allowed; ask the sender to export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {place} of the package has an unknown column “{column}”; update the plugin or ask the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {place} of the package holds more than {maximum} rows; ask the sender to split it by year or site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {place} of the package lacks the column {column}; ask the sender to export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {place}, row {row}: the uuid is malformed; ask the sender to export the package again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreed format has no table “{place}”; check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area holds no cell of {cell_m} m; check the extent and the cell size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greatest resistance is {maximum}; it must be above 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “{place}” cannot be read; check that the file exists and is not damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “{place}” lies on another grid than the land cover; align it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least area of {min_area_km2} km² is smaller than a cell ({cell_km2} km²); every single cell counts as a patch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest of the package has a wrong entry “{field}”; ask the sender to export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map has no layers; choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline of a corridor or core area is damaged ({reason}); repair it with “Fix geometries”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package has more than {maximum} members; ask the sender to export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package has no manifest; choose an exchange package made by this plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is of another format; choose an exchange package made by this plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is of format {found} and this version of the plugin reads {known}; update the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resistances around row {row}, column {column} lie too far apart to be summed; keep the greatest under 10,000 times the least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema {place} of the plugin is damaged ({part}); install the plugin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores of pressure {place} lie on another grid than the rest; score all pressures in one run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suitability raster {place} holds no data; check that it covers the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of pressures is empty; name at least one pressure and its layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database {place}; check the path or make one with “New assessment”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language “{place}”; choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no package {place}; check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no protocol “{place}”; choose one of {known} or the path of a JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tier “{place}”; choose public, partner or restricted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “{place}” among {known}; choose one of these or the path of a JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit {place}: the control measure for {pressure} lacks {fields}; complete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit {place}: {pressure} is of class {pressure_class} and needs a control measure with authority, deadline and status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} cells of {cell_m} m need {need_gib} GiB of memory and {free_gib} GiB are free; choose cells of {fitting_m} m or more, or a smaller area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells of the resistance raster are 0 or negative and count as barriers; resistance starts at 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} edits wait for earlier ones that have not arrived; import the missing packages too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} patches that touch no marked cell were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} patches under {min_area_km2} km² were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} could not be written ({reason}); check that the folder may be written to and that the disk has room. Nothing was left half-written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} exists already; choose another name, existing assessments are never overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is larger than {maximum_bytes} bytes; ask the sender to split the package by year or site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is no GeoPackage of a version that is read here ({user_version}); ask the sender to export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is no office database; make one with “New assessment”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is no valid JSON ({reason}); ask the sender to export the package again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: a geometry does not match its checksum; the package was altered, so ask the sender for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: an edit is dated {at}, which lies in the future; check the clock of the computer it was made on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: results are written as one file; choose a name ending in one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the coordinate reference system {crs} does not measure in metres; choose a projected one, for example the UTM zone of your area, or reproject the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the geometry is a {found} and must be a {expected}; correct the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the geometry is damaged ({reason}); correct the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the package lacks a geometry that an edit refers to; ask the sender to export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the required answer “{indicator}” is missing; ask the assessor for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” is no code of an office; write country, organisation and number, for example KR-NIE-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” is no coordinate reference system that is known here; choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Stopped as you asked; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a code stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label lacks a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pair of numbers is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either classes or points are wanted, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may not be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the values do not rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>&lt;p&gt;Puts the layers on one A4 page with legend, scale bar, north arrow, graticule, date, protocol and the disclaimer on boundaries, in the chosen language, and writes it as PDF and as PNG. Text in the PDF stays text.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate reference system: {crs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading of the page; empty for the standard one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint assessment of habitat, disturbance and corridors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of the map, the topmost first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with neaspec_plugin {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the overview map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol whose name and version are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol: {name} {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who made the data and under which licence; printed on the page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Resistance</name>
    <message>
        <source>&lt;p&gt;R = M − (M − 1)·(1 − e^(−c·h)) / (1 − e^(−c)), where h is the suitability (0 to 1), M the greatest resistance and c the shape (Keeley et al. 2016). The greater c, the more readily animals cross ground that is no good habitat; c near 0 is a straight line.&lt;/p&gt;&lt;p&gt;Cells without data stay impassable.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrier resistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derive movement resistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert default 1000. With 0 the barriers cannot be crossed at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert default 4. Studies use 0.25, 0.5, 1, 2, 4, 8 and 16: try several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fences, canals, dams: every cell they touch is raised to the barrier resistance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest resistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean resistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster of suitability, 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resistance where the suitability is 0; it is 1 where the suitability is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape c</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suitability</name>
    <message>
        <source>&lt;p&gt;Scores each layer by the functions of the species file and takes the weighted geometric mean: HSI = (Π sᵢ^wᵢ)^(1/Σwᵢ). One variable at 0 makes the whole 0; no good value can hide it.&lt;/p&gt;&lt;p&gt;Values the literature does not prove are expert defaults and marked so in the species file; change them in a copy of your own.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disturbance index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habitat suitability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height above the sea in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 0 to 100. The result takes its grid; without it, that of the land cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean suitability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model habitat suitability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster of land cover classes as in the species file (Copernicus CGLS-LC100 codes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivers and lakes, or a raster whose cells above 0 are water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Training area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
