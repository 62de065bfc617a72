<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
        <source>About this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
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
        <source>Name of a species of the plugin, or the path of your own species file (JSON).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of the countries, from the boundary data your office uses. The plugin ships none; ground that no polygon covers is counted as “unspecified”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species</source>
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
    <name>Processing</name>
    <message>
        <source>Stopped as you asked; nothing was written.</source>
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
</TS>
