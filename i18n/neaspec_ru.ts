<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Agreement</name>
    <message>
        <source>&lt;p&gt;Compares the latest visits of all assessors: Cohen&apos;s kappa with quadratic weights for two, Fleiss&apos; kappa for more, Krippendorff&apos;s alpha (ordinal) where some have not rated every unit; for the class of each pressure and of the whole unit, state and response, for all units and by country.&lt;/p&gt;&lt;p&gt;Indicators below the protocol&apos;s bound (0.40) are listed to be talked over. Where all gave the same answer there is no number, and the report says so.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Сравнивает последние посещения всех оценщиков: каппа Коэна с квадратичными весами для двоих, каппа Флейса для большего числа, альфа Криппендорфа (порядковая), если кто-то оценил не все участки; по классу каждой нагрузки и участка в целом, состоянию и ответным мерам, для всех участков и по странам.&lt;/p&gt;&lt;p&gt;Показатели ниже порога методики (0,40) выносятся на обсуждение. Если все ответили одинаково, числа нет, и отчёт об этом говорит.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Agreement of assessors</source>
        <translation>Согласие оценщиков</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Все участки</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, quadratic weights</source>
        <translation>Каппа Коэна, квадратичные веса</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Каппа Флейса</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, ordinal (ratings are missing)</source>
        <translation>Альфа Криппендорфа, порядковая (есть пропуски)</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Ничего.</translation>
    </message>
    <message>
        <source>Number of indicators to talk over</source>
        <translation>Число показателей для обсуждения</translation>
    </message>
    <message>
        <source>One row for each indicator and country.</source>
        <translation>По строке на показатель и страну.</translation>
    </message>
    <message>
        <source>Polygons of the units, to tell the agreement by country; needs countries too.</source>
        <translation>Полигоны участков, чтобы показать согласие по странам; нужен и слой стран.</translation>
    </message>
    <message>
        <source>Printed report</source>
        <translation>Печатный отчёт</translation>
    </message>
    <message>
        <source>Protocol {protocol} {version}; assessors: {names}.</source>
        <translation>Методика {protocol} {version}; оценщики: {names}.</translation>
    </message>
    <message>
        <source>Report the agreement of assessors</source>
        <translation>Отчёт о согласии оценщиков</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Table of agreement</source>
        <translation>Таблица согласия</translation>
    </message>
    <message>
        <source>To be talked over (below {bound})</source>
        <translation>Обсудить (ниже {bound})</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Units: {country}</source>
        <translation>Участки: {country}</translation>
    </message>
    <message>
        <source>What to talk over, and all numbers, in the chosen language.</source>
        <translation>Что обсудить и все числа, на выбранном языке.</translation>
    </message>
    <message>
        <source>all gave one and the same answer: they agree, and no number can be computed from it</source>
        <translation>все ответили одинаково: согласие есть, но числа вычислить нельзя</translation>
    </message>
    <message>
        <source>no unit was rated by two assessors</source>
        <translation>нет участка, оценённого двумя оценщиками</translation>
    </message>
    <message>
        <source>{band}; talk it over</source>
        <translation>{band}; обсудите</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message numerus="yes">
        <source>%n visit(s) are drafts and not scored.</source>
        <translation><numerusform>%n посещение — черновик и не оценено.</numerusform><numerusform>%n посещения — черновики и не оценены.</numerusform><numerusform>%n посещений — черновики и не оценены.</numerusform></translation>
    </message>
    <message>
        <source>&lt;p&gt;Scores each unit by the protocol: impact of a pressure = timing + scope + severity (0 when one of them is 0), a unit&apos;s pressure = its worst, cumulative pressure = 1 − Π(1 − I/9), with the range from lowest to highest answers. Assessors are scored apart; the consensus is a record of its own and overwrites nothing.&lt;/p&gt;&lt;p&gt;What the maps say of each unit is measured beside it: means weighted with the area of each cell in the unit, shares of classes, distances to roads, railways, settlements and water. Units may overlap and be smaller than a cell.&lt;/p&gt;&lt;p&gt;The answers are a CSV table in UTF-8; a fault in it is named with row and column, and then nothing is taken over. A pressure of class 2 or higher needs a control measure; without it the assessment cannot be exported as agreed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Оценивает каждый участок по методике: воздействие нагрузки = время + охват + тяжесть (0, если хотя бы одно из них 0); нагрузка на участок = наихудшее из воздействий; суммарная нагрузка = 1 − Π(1 − I/9). Приводится и диапазон от наименьших до наибольших ответов. Баллы каждого оценщика считаются отдельно; консенсус хранится отдельной записью и ничего не заменяет.&lt;/p&gt;&lt;p&gt;Рядом приводится измеренное по картам: средние, взвешенные по площади ячейки внутри участка, доли классов, расстояния до дорог, железных дорог, населённых пунктов и воды. Участки могут перекрываться и быть меньше ячейки.&lt;/p&gt;&lt;p&gt;Ответы — таблица CSV в кодировке UTF-8. При ошибке указываются её строка и столбец, и ничего не загружается. Для нагрузки класса 2 и выше нужна мера регулирования; без неё оценку нельзя экспортировать как согласованную.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Agreement on {name} is low (kappa {kappa}): talk it over.</source>
        <translation>Согласие оценщиков низкое ({name}, каппа {kappa}): обсудите расхождения.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Assess sites and corridors</source>
        <translation>Оценить участки и коридоры</translation>
    </message>
    <message>
        <source>Assessed units</source>
        <translation>Оценённые участки</translation>
    </message>
    <message>
        <source>Control measures</source>
        <translation>Меры регулирования</translation>
    </message>
    <message>
        <source>Field that the answers refer to.</source>
        <translation>Поле, на которое ссылаются ответы.</translation>
    </message>
    <message>
        <source>Field with the unit&apos;s code</source>
        <translation>Поле с кодом участка</translation>
    </message>
    <message>
        <source>Filled-in protocol, one row for each unit, assessor and indicator.</source>
        <translation>Заполненная методика, по строке на участок, оценщика и показатель.</translation>
    </message>
    <message>
        <source>Folder of answers</source>
        <translation>Папка ответов</translation>
    </message>
    <message>
        <source>GeoPackage of the assessment; units, answers and scores are added to it.</source>
        <translation>GeoPackage оценки; в него добавляются участки, ответы и баллы.</translation>
    </message>
    <message>
        <source>Instead of one file: the folder of the questionnaire, a file for each assessor.</source>
        <translation>Вместо одного файла: папка анкеты, у каждого оценщика свой файл.</translation>
    </message>
    <message>
        <source>Its mean and the share of each of its classes in each unit are kept beside the answers.</source>
        <translation>Среднее и доля каждого класса в пределах участка хранятся вместе с ответами.</translation>
    </message>
    <message>
        <source>Its mean in each unit is measured and kept beside the answers.</source>
        <translation>Среднее по каждому участку рассчитывается и хранится вместе с ответами.</translation>
    </message>
    <message>
        <source>Name of a protocol of the plugin, or the path of a protocol file (JSON).</source>
        <translation>Имя методики из состава модуля или путь к файлу методики (JSON).</translation>
    </message>
    <message>
        <source>Number of assessed units</source>
        <translation>Число оценённых участков</translation>
    </message>
    <message>
        <source>One row for each unit and assessor, and one for the consensus.</source>
        <translation>По строке на каждый участок и оценщика и одна — на консенсус.</translation>
    </message>
    <message>
        <source>Polygons of the units; each needs a code of its own.</source>
        <translation>Полигоны участков; у каждого должен быть свой код.</translation>
    </message>
    <message>
        <source>Shares of land cover that the protocol asks for are measured from it.</source>
        <translation>По нему измеряются доли земного покрова, которых требует методика.</translation>
    </message>
    <message>
        <source>Since the visits before, pressure got worse in {worse} and better in {better} of {count} units (sign test p = {p}); in the others no change can be told from the ranges or methods.</source>
        <translation>С прошлых посещений нагрузка выросла у {worse} и снизилась у {better} из {count} участков (критерий знаков p = {p}); у остальных изменений из-за диапазонов или методов не определить.</translation>
    </message>
    <message>
        <source>Sites and corridors</source>
        <translation>Участки и коридоры</translation>
    </message>
    <message>
        <source>Species the assessment is for; needed when a database is given.</source>
        <translation>Вид, для которого проводится оценка; обязателен, если указана база.</translation>
    </message>
    <message>
        <source>Table of scores</source>
        <translation>Таблица баллов</translation>
    </message>
    <message>
        <source>Table with the columns unit_code, pressure, measure, authority, deadline (YYYY-MM-DD) and status (planned, running, done, dropped). Pressures of class 2 and higher need one.</source>
        <translation>Таблица со столбцами unit_code, pressure, measure, authority, deadline (ГГГГ-ММ-ДД) и status (planned, running, done, dropped). Мера нужна для нагрузок класса 2 и выше.</translation>
    </message>
    <message>
        <source>The distance from the edge of each unit to the nearest one is measured, up to 100 km; 0 when one reaches into the unit.</source>
        <translation>Измеряется расстояние от границы участка до ближайшего объекта, до 100 км; 0, если объект заходит в участок.</translation>
    </message>
    <message>
        <source>Without answers the units are measured only.</source>
        <translation>Ответов нет, участки только измерены.</translation>
    </message>
    <message>
        <source>Without either the units are measured only.</source>
        <translation>Без того и другого участки только измеряются.</translation>
    </message>
    <message>
        <source>whole unit</source>
        <translation>весь участок</translation>
    </message>
</context>
<context>
    <name>Barriers</name>
    <message>
        <source>&lt;p&gt;Asks of each cell: were the ground within the radius restored to resistance 1, by how much would the least cost between two core areas fall for each metre restored? Score = (LCD − least CWD_A on the rim − least CWD_B on the rim − D) / D, with D = 2 × radius; below 0 it counts as 0 (McRae et al. 2012).&lt;/p&gt;&lt;p&gt;The first raster holds the greatest score of any pair and radius, the second the sum over the pairs: ground that serves many pairs at once. Pairs without any way between them have no score.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Для каждой ячейки выясняется: если восстановить местность в пределах радиуса до сопротивления 1, насколько снизится наименьшая стоимость между двумя ядрами на каждый восстановленный метр? Балл = (LCD − наименьшее CWD_A на окружности − наименьшее CWD_B на окружности − D) / D, где D = 2 × радиус; меньше 0 считается как 0 (McRae et al. 2012).&lt;/p&gt;&lt;p&gt;Первый растр — наибольший балл по всем парам и радиусам, второй — сумма по парам: места, полезные сразу многим парам. У пар, между которыми нет никакого пути, балла нет.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Best places (CSV)</source>
        <translation>Лучшие места (CSV)</translation>
    </message>
    <message>
        <source>Find where restoration helps most</source>
        <translation>Найти, где восстановление полезнее всего</translation>
    </message>
    <message>
        <source>Gain from restoration (greatest)</source>
        <translation>Выигрыш от восстановления (наибольший)</translation>
    </message>
    <message>
        <source>Gain from restoration (sum)</source>
        <translation>Выигрыш от восстановления (сумма)</translation>
    </message>
    <message>
        <source>Greatest score</source>
        <translation>Наибольший балл</translation>
    </message>
    <message>
        <source>Pair {code}, radius {radius} m: restoring ground at {x}, {y} saves {saved} cost-weighted km of {cost} km.</source>
        <translation>Пара {code}, радиус {radius} м: восстановление в точке {x}, {y} экономит {saved} взвешенных км из {cost} км.</translation>
    </message>
    <message>
        <source>Radius (m)</source>
        <translation>Радиус (м)</translation>
    </message>
    <message>
        <source>Radius of the restored ground in metres, greater than a cell: one number, several separated by semicolons (200; 400), or least:greatest:step (200:1000:200). Expert default 500.</source>
        <translation>Радиус восстанавливаемого участка в метрах, больше ячейки: одно число, несколько через точку с запятой (200; 400) или наименьший:наибольший:шаг (200:1000:200). Экспертное значение по умолчанию 500.</translation>
    </message>
    <message>
        <source>Raster of resistance; cells without data or not above 0 cannot be crossed.</source>
        <translation>Растр сопротивления; ячейки без данных и со значением 0 или меньше непроходимы.</translation>
    </message>
</context>
<context>
    <name>CheckCorridors</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation><numerusform>%n проблема</numerusform><numerusform>%n проблемы</numerusform><numerusform>%n проблем</numerusform></translation>
    </message>
    <message>
        <source>0 = as the species needs it.</source>
        <translation>0 = сколько нужно виду.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Lists what is wrong with corridors, each problem at its place: outlines that are not valid or cross themselves, gaps, fewer than two core areas, widths below the species&apos; least one over more than a run, hops that are too long, sites whose loss cuts a chain, barriers without a crossing structure, corridors of two offices that do not meet at the border, duplicates, a scope that the ground contradicts, and code, date or mechanism left empty.&lt;/p&gt;&lt;p&gt;What is not given is not checked: core areas, countries, barriers. Versions that another corridor supersedes are passed over. Widths are lengths of transects at right angles to the centreline, the drawn one or the medial axis.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Перечисляет недостатки коридоров, каждый — на своём месте: некорректные и самопересекающиеся контуры, разрывы, меньше двух ядер, ширина меньше наименьшей для вида на слишком длинном отрезке, слишком длинные перелёты, участки, утрата которых разрывает цепочку, преграды без перехода, коридоры двух учреждений, не стыкующиеся на границе, дубликаты, поле «Охват», противоречащее местности, а также пустые поля «Код», «Дата подтверждения» и «Механизм охраны».&lt;/p&gt;&lt;p&gt;Что не задано, не проверяется: ядра, страны, преграды. Версии, которые заменены другим коридором, пропускаются. Ширина — это длина поперечника, перпендикулярного осевой линии: нарисованной или срединной оси.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Between stepping stones; 0 = as the species can.</source>
        <translation>Между участками цепочки; 0 = сколько может вид.</translation>
    </message>
    <message>
        <source>Check corridors</source>
        <translation>Проверить коридоры</translation>
    </message>
    <message>
        <source>Continuation looked for within (m)</source>
        <translation>Искать продолжение в пределах (м)</translation>
    </message>
    <message>
        <source>Core areas touch within (m)</source>
        <translation>Ядра соприкасаются при зазоре до (м)</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Коридор</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Duplicate from an overlap of (%)</source>
        <translation>Дубликат при перекрытии от (%)</translation>
    </message>
    <message>
        <source>Errors among them</source>
        <translation>Из них ошибок</translation>
    </message>
    <message>
        <source>Greatest hop (m)</source>
        <translation>Наибольший перелёт (м)</translation>
    </message>
    <message>
        <source>How far beyond a border the corridor of the other office may begin.</source>
        <translation>Как далеко за границей может начинаться коридор другого учреждения.</translation>
    </message>
    <message>
        <source>Least width (m)</source>
        <translation>Наименьшая ширина (м)</translation>
    </message>
    <message>
        <source>May be narrower over (m)</source>
        <translation>Допустимая длина сужения (м)</translation>
    </message>
    <message>
        <source>Only a longer stretch below the least width is a problem.</source>
        <translation>Проблемой считается только более длинный отрезок с шириной меньше наименьшей.</translation>
    </message>
    <message>
        <source>Outlines from rasters keep half a cell apart.</source>
        <translation>Контуры, полученные из растров, отстоят друг от друга на половину ячейки.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Problems of corridors</source>
        <translation>Проблемы коридоров</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Серьёзность</translation>
    </message>
    <message>
        <source>Share of the smaller corridor.</source>
        <translation>Доля площади меньшего коридора.</translation>
    </message>
    <message>
        <source>all countries</source>
        <translation>все страны</translation>
    </message>
    <message>
        <source>all severities</source>
        <translation>любая серьёзность</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>note</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>{count} problems, {errors} of them errors.</source>
        <translation>Проблем: {count}, из них ошибок: {errors}.</translation>
    </message>
</context>
<context>
    <name>Connectivity</name>
    <message>
        <source>&lt;p&gt;Measures how well core areas are connected by links: probability of connectivity PC, equivalent connected area EC, integral index IIC, components, and the share of PC that crosses borders. For each node and each link: what is lost when it is lost (dPC, dIIC; for nodes with intra, flux and connector) and how many pairs of nodes depend on it (betweenness).&lt;/p&gt;&lt;p&gt;The probability of dispersal falls with the cost of a link: p = exp(−α · cost), equal to the given probability at the given distance. The answer depends on the link set: compare only results of links that were obtained in the same way.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Измеряет, насколько хорошо ядра связаны друг с другом: вероятность связности PC, эквивалентная связанная площадь EC, интегральный индекс IIC, компоненты и доля PC, приходящаяся на трансграничные пары. Для каждого узла и каждой связи — что теряется с их утратой (dPC, dIIC; для узлов с разбивкой на intra, flux и connector) и сколько пар узлов от них зависит (посредничество).&lt;/p&gt;&lt;p&gt;Вероятность расселения падает с ростом стоимости связи: p = exp(−α · cost) и равна заданной вероятности на заданном расстоянии. Результат зависит от набора связей: сравнивайте только результаты по связям, полученным одинаково.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A note for the table, for example: neighbours by cost allocation, cutoff 20 km.</source>
        <translation>Заметка для таблицы, например: соседи по зонам стоимости, отсечение 20 км.</translation>
    </message>
    <message>
        <source>Area in km², or another measure of what the node is worth.</source>
        <translation>Площадь в км² или иная мера ценности узла.</translation>
    </message>
    <message>
        <source>Area of the whole study region in km², habitat and all else: PC and IIC are shares of its square. Without it only EC and the losses are given.</source>
        <translation>Площадь всей изучаемой территории в км²: местообитания и всё остальное; PC и IIC — доли её квадрата. Без неё вычисляются только EC и потери.</translation>
    </message>
    <message>
        <source>Between 0 and 1: 0.5 for a median dispersal distance, 0.05 for a greatest one. Expert default.</source>
        <translation>От 0 до 1: 0,5 для медианной дальности расселения, 0,05 для наибольшей. Экспертное значение по умолчанию.</translation>
    </message>
    <message>
        <source>Component, dPC and dIIC with their fractions (%), betweenness of each node.</source>
        <translation>Компонента, dPC и dIIC с их составляющими (%), посредничество каждого узла.</translation>
    </message>
    <message>
        <source>Core areas or sites, one feature each: polygons, points or a table.</source>
        <translation>Ядра или участки, по одному объекту на узел: полигоны, точки или таблица.</translation>
    </message>
    <message>
        <source>Cost or length of the link, 0 or more, in the unit of the distance below.</source>
        <translation>Стоимость или длина связи, не меньше 0, в единицах расстояния, заданного ниже.</translation>
    </message>
    <message>
        <source>Country code of each node; needed for the transboundary share.</source>
        <translation>Код страны каждого узла; нужен для трансграничной доли.</translation>
    </message>
    <message>
        <source>Dispersal distance</source>
        <translation>Дальность расселения</translation>
    </message>
    <message>
        <source>Distance in the unit of the cost field (km where it holds km) at which the probability below holds. Expert default.</source>
        <translation>Расстояние в единицах поля стоимости (км, если в нём км), на котором верна вероятность, заданная ниже. Экспертное значение по умолчанию.</translation>
    </message>
    <message>
        <source>Equivalent connected area EC</source>
        <translation>Эквивалентная связанная площадь EC</translation>
    </message>
    <message>
        <source>Equivalent connected area {area} km² in {components} components.</source>
        <translation>Эквивалентная связанная площадь {area} км², компонент: {components}.</translation>
    </message>
    <message>
        <source>Field with the area (km²)</source>
        <translation>Поле с площадью (км²)</translation>
    </message>
    <message>
        <source>Field with the cost</source>
        <translation>Поле со стоимостью</translation>
    </message>
    <message>
        <source>Field with the first node</source>
        <translation>Поле с первым узлом</translation>
    </message>
    <message>
        <source>Field with the node&apos;s country</source>
        <translation>Поле со страной узла</translation>
    </message>
    <message>
        <source>Field with the node&apos;s number or name</source>
        <translation>Поле с номером или названием узла</translation>
    </message>
    <message>
        <source>Field with the second node</source>
        <translation>Поле со вторым узлом</translation>
    </message>
    <message>
        <source>How the links were obtained</source>
        <translation>Как получены связи</translation>
    </message>
    <message>
        <source>Integral index IIC</source>
        <translation>Интегральный индекс IIC</translation>
    </message>
    <message>
        <source>Landscape area (km²)</source>
        <translation>Площадь ландшафта (км²)</translation>
    </message>
    <message>
        <source>Least-cost paths or a table, one feature for each link; links have no direction.</source>
        <translation>Пути наименьшей стоимости или таблица, по одному объекту на связь; связи не имеют направления.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Measure connectivity</source>
        <translation>Измерить связность</translation>
    </message>
    <message>
        <source>Node at one end of the link.</source>
        <translation>Узел на одном конце связи.</translation>
    </message>
    <message>
        <source>Node at the other end of the link.</source>
        <translation>Узел на другом конце связи.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Узлы</translation>
    </message>
    <message>
        <source>Number of components</source>
        <translation>Число компонент</translation>
    </message>
    <message>
        <source>PC, EC, IIC and the rest, with the link set they were computed from.</source>
        <translation>PC, EC, IIC и остальное вместе с набором связей, по которому они вычислены.</translation>
    </message>
    <message>
        <source>Probability at that distance</source>
        <translation>Вероятность на этом расстоянии</translation>
    </message>
    <message>
        <source>Probability of connectivity PC</source>
        <translation>Вероятность связности PC</translation>
    </message>
    <message>
        <source>Probability, dPC and dIIC (%) of each link: what its loss would cost.</source>
        <translation>Вероятность, dPC и dIIC (%) каждой связи: чего стоит её утрата.</translation>
    </message>
    <message>
        <source>Table of links</source>
        <translation>Таблица связей</translation>
    </message>
    <message>
        <source>Table of nodes</source>
        <translation>Таблица узлов</translation>
    </message>
    <message>
        <source>Table of the network</source>
        <translation>Таблица сети</translation>
    </message>
    <message>
        <source>Transboundary share of PC</source>
        <translation>Трансграничная доля PC</translation>
    </message>
    <message>
        <source>What the links call the node.</source>
        <translation>Как узел назван в связях.</translation>
    </message>
    <message>
        <source>{nodes} nodes, {links} links: about {seconds} s.</source>
        <translation>Узлов: {nodes}, связей: {links}; потребуется около {seconds} с.</translation>
    </message>
    <message>
        <source>{share} % of PC comes from pairs across borders.</source>
        <translation>{share} % PC приходится на пары по разные стороны границ.</translation>
    </message>
</context>
<context>
    <name>Corridors</name>
    <message>
        <source>&lt;p&gt;Runs the accumulated cost (cell × mean resistance × 1 or √2) from each core area, finds neighbouring pairs by cost allocation, the least-cost path of each pair and its normalised corridor CWD_A + CWD_B − LCD, cut at the cutoff.&lt;/p&gt;&lt;p&gt;A least-cost path always exists, however poor: look at the least width and at the cost ratio before you call a link a corridor. With a database the corridors are added to it as records.&lt;/p&gt;&lt;p&gt;Type E joins sites by hops instead, for birds: straight lines between sites no farther apart than the greatest hop, and the networks they form.&lt;/p&gt;&lt;p&gt;A run that is stopped writes the pairs that are whole, and nothing into the database.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Рассчитывает накопленную стоимость (ячейка × среднее сопротивление × 1 или √2) от каждого ядра, находит соседние пары по зонам наименьшей стоимости, путь наименьшей стоимости для каждой пары и её нормированный коридор CWD_A + CWD_B − LCD, обрезанный по величине отсечения.&lt;/p&gt;&lt;p&gt;Путь наименьшей стоимости существует всегда, даже самый плохой: прежде чем называть связь коридором, проверьте наименьшую ширину и отношение стоимостей. Если указана база, коридоры добавляются в неё записями.&lt;/p&gt;&lt;p&gt;Тип E соединяет участки перелётами, для птиц: прямые между участками не дальше наибольшего перелёта и образуемые ими сети.&lt;/p&gt;&lt;p&gt;Остановленный расчёт записывает готовые пары, а в базу — ничего.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Connectivity type</source>
        <translation>Тип связности</translation>
    </message>
    <message>
        <source>Corridor surface</source>
        <translation>Поверхность коридоров</translation>
    </message>
    <message>
        <source>Corridor {code}: {length} km long, least width {width} m, {countries}</source>
        <translation>Коридор {code}: длина {length} км, наименьшая ширина {width} м, {countries}</translation>
    </message>
    <message>
        <source>Corridors</source>
        <translation>Коридоры</translation>
    </message>
    <message>
        <source>Corridors end</source>
        <translation>Граница коридора</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>Отсечение</translation>
    </message>
    <message>
        <source>E: stepping stones</source>
        <translation>E: цепочка участков</translation>
    </message>
    <message>
        <source>Field with the patch number</source>
        <translation>Поле с номером пятна</translation>
    </message>
    <message>
        <source>For corridors by share: greatest extra cost in % of the pair&apos;s least cost.</source>
        <translation>Для коридоров по доле: наибольшее превышение стоимости в % наименьшей стоимости пары.</translation>
    </message>
    <message>
        <source>For pairs by distance: greatest straight distance from edge to edge, in metres.</source>
        <translation>Для пар по расстоянию: наибольшее расстояние по прямой от края до края, в метрах.</translation>
    </message>
    <message>
        <source>For pairs of a table: a layer or CSV with the patch numbers in “from” and “to”.</source>
        <translation>Для пар из таблицы: слой или CSV с номерами пятен в столбцах «from» и «to».</translation>
    </message>
    <message>
        <source>For stepping stones: greatest hop from site to site, in metres, or in cost-weighted metres when measured by cost. Expert default.</source>
        <translation>Для цепочки участков: наибольший перелёт между участками в метрах, а при измерении по стоимости — в метрах, взвешенных по стоимости. Экспертное значение по умолчанию.</translation>
    </message>
    <message>
        <source>GeoPackage of the assessment; the corridors are added to it.</source>
        <translation>GeoPackage оценки; в него добавляются коридоры.</translation>
    </message>
    <message>
        <source>Greatest distance (m)</source>
        <translation>Наибольшее расстояние (м)</translation>
    </message>
    <message>
        <source>Greatest extra cost of a corridor cell over the least-cost path, in cost-weighted metres. Expert default.</source>
        <translation>Наибольшее превышение стоимости ячейки коридора над путём наименьшей стоимости, в метрах, взвешенных по стоимости. Экспертное значение по умолчанию.</translation>
    </message>
    <message>
        <source>Greatest hop (m)</source>
        <translation>Наибольший перелёт (м)</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Перелёты</translation>
    </message>
    <message>
        <source>Hops measured by</source>
        <translation>Чем измеряется перелёт</translation>
    </message>
    <message>
        <source>Least width (m)</source>
        <translation>Наименьшая ширина (м)</translation>
    </message>
    <message>
        <source>Least-cost paths</source>
        <translation>Пути наименьшей стоимости</translation>
    </message>
    <message>
        <source>Model least-cost corridors</source>
        <translation>Смоделировать коридоры</translation>
    </message>
    <message>
        <source>Number of corridors</source>
        <translation>Число коридоров</translation>
    </message>
    <message>
        <source>PE: corridors of unbroken ground; E: sites joined by hops, for birds.</source>
        <translation>PE: коридоры по непрерывной местности; E: участки, соединённые перелётами, для птиц.</translation>
    </message>
    <message>
        <source>PE: unbroken ground</source>
        <translation>PE: непрерывная местность</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Пары</translation>
    </message>
    <message>
        <source>Polygons to be connected.</source>
        <translation>Полигоны, которые нужно связать.</translation>
    </message>
    <message>
        <source>Raster of resistance; cells without data or not above 0 cannot be crossed.</source>
        <translation>Растр сопротивления; ячейки без данных и со значением 0 или меньше непроходимы.</translation>
    </message>
    <message>
        <source>Raster of resistance; cells without data or not above 0 cannot be crossed. Only stepping stones by straight line need none.</source>
        <translation>Растр сопротивления; ячейки без данных и со значением 0 или меньше непроходимы. Не нужен только для цепочек участков по прямой.</translation>
    </message>
    <message>
        <source>Share of the least cost (%)</source>
        <translation>Доля наименьшей стоимости (%)</translation>
    </message>
    <message>
        <source>Sites whose loss splits a network</source>
        <translation>Участки, утрата которых разрывает сеть</translation>
    </message>
    <message>
        <source>Species the corridors are for: its code and its least width go into the records.</source>
        <translation>Вид, для которого строятся коридоры: его код и наименьшая ширина заносятся в записи.</translation>
    </message>
    <message>
        <source>Stopped as you asked; what is whole was written (links: {count}), nothing into a database.</source>
        <translation>Остановлено по вашей команде; готовое записано (связей: {count}), в базу не записано ничего.</translation>
    </message>
    <message>
        <source>Table of pairs</source>
        <translation>Таблица пар</translation>
    </message>
    <message>
        <source>Whole number above 0; parts of one number are one patch.</source>
        <translation>Целое число больше 0; части с одним номером считаются одним пятном.</translation>
    </message>
    <message>
        <source>Width in metres that corridors should reach; 0 takes that of the species.</source>
        <translation>Ширина в метрах, которой должны достигать коридоры; при 0 берётся значение вида.</translation>
    </message>
    <message>
        <source>all pairs</source>
        <translation>все пары</translation>
    </message>
    <message>
        <source>all pairs within the greatest distance</source>
        <translation>все пары в пределах наибольшего расстояния</translation>
    </message>
    <message>
        <source>allocation: pairs whose cost allocations touch; all: every pair; distance: every pair within the greatest distance; table: the pairs of a table.</source>
        <translation>allocation: пары с соприкасающимися зонами наименьшей стоимости; all: все пары; distance: все пары в пределах наибольшего расстояния; table: пары из таблицы.</translation>
    </message>
    <message>
        <source>at a share of each least cost</source>
        <translation>по доле наименьшей стоимости пары</translation>
    </message>
    <message>
        <source>at the cutoff</source>
        <translation>по величине отсечения</translation>
    </message>
    <message>
        <source>cutoff: at the cutoff; share: at a share of each pair&apos;s least cost; width: at the least extra cost at which the least width is reached, at most at the cutoff.</source>
        <translation>cutoff: по величине отсечения; share: по доле наименьшей стоимости каждой пары; width: по наименьшему превышению стоимости, при котором достигается наименьшая ширина, но не больше отсечения.</translation>
    </message>
    <message>
        <source>least cost</source>
        <translation>наименьшая стоимость</translation>
    </message>
    <message>
        <source>neighbours by cost allocation</source>
        <translation>соседние пары по зонам стоимости</translation>
    </message>
    <message>
        <source>pairs of a table</source>
        <translation>пары из таблицы</translation>
    </message>
    <message>
        <source>straight line</source>
        <translation>по прямой</translation>
    </message>
    <message>
        <source>straight: straight line from edge to edge; cost: least cost over the resistance.</source>
        <translation>straight: прямая от края до края; cost: наименьшая стоимость по поверхности сопротивления.</translation>
    </message>
    <message>
        <source>where the least width is reached</source>
        <translation>где достигается наименьшая ширина</translation>
    </message>
</context>
<context>
    <name>CostDistance</name>
    <message>
        <source>&lt;p&gt;The least cost of the way from the nearest source to each cell, in cost-weighted metres: on ground of resistance 1 it is the length of the way. A step to one of the eight neighbours costs cell size × (R1 + R2) / 2, on the diagonal × √2 (Adriaensen et al. 2003).&lt;/p&gt;&lt;p&gt;Cells without data or not above 0 cannot be crossed. Cells that no way reaches, or only one dearer than the greatest cost, have no data.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Наименьшая стоимость пути от ближайшего источника до каждой ячейки, в метрах, взвешенных по стоимости: при сопротивлении 1 это длина пути. Шаг в одну из восьми соседних ячеек стоит размер ячейки × (R1 + R2) / 2, по диагонали ещё × √2 (Adriaensen et al. 2003).&lt;/p&gt;&lt;p&gt;Ячейки без данных и со значением 0 или меньше непроходимы. Ячейки, до которых нет пути или путь дороже наибольшей стоимости, остаются без данных.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Cost distance</source>
        <translation>Стоимостное расстояние</translation>
    </message>
    <message>
        <source>Greatest cost</source>
        <translation>Наибольшая стоимость</translation>
    </message>
    <message>
        <source>Greatest cost of a cell reached</source>
        <translation>Наибольшая стоимость достигнутой ячейки</translation>
    </message>
    <message>
        <source>In cost-weighted metres; dearer cells have no data. 0 sets no limit.</source>
        <translation>В метрах, взвешенных по стоимости; более дорогие ячейки остаются без данных. 0 — без ограничения.</translation>
    </message>
    <message>
        <source>Measure cost distance</source>
        <translation>Рассчитать стоимостное расстояние</translation>
    </message>
    <message>
        <source>Number of cells reached</source>
        <translation>Число достигнутых ячеек</translation>
    </message>
    <message>
        <source>Points, lines or polygons from which movement starts: every passable cell they touch costs 0.</source>
        <translation>Точки, линии или полигоны, от которых начинается движение: стоимость каждой затронутой ими проходимой ячейки равна 0.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
</context>
<context>
    <name>Disturbance</name>
    <message numerus="yes">
        <source>%n record(s) of disturbance were kept.</source>
        <translation><numerusform>Сохранена %n запись о нарушенности.</numerusform><numerusform>Сохранены %n записи о нарушенности.</numerusform><numerusform>Сохранено %n записей о нарушенности.</numerusform></translation>
    </message>
    <message>
        <source>1 where a layer ends so near that pressures beyond its end could count, else 0. Without such a layer all cells are 0.</source>
        <translation>1 — там, где слой обрывается так близко, что нагрузки за его краем могли бы повлиять на индекс, иначе 0. Если таких слоёв нет, все ячейки равны 0.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Scores each human pressure by the rules of a scheme and combines the scores to an index from 0 to 100. Schemes: &lt;i&gt;human_footprint&lt;/i&gt; (Williams et al. 2020, as printed by Mu et al. 2022), &lt;i&gt;human_modification&lt;/i&gt; (Theobald 2013; intensities are project defaults), &lt;i&gt;crane_disturbance&lt;/i&gt; and &lt;i&gt;large_cat_disturbance&lt;/i&gt; (distances of the species, partly expert defaults). A changed copy of a file is a scheme of your own.&lt;/p&gt;&lt;p&gt;Distances are exact, between the centres of cells; the papers use cells of 1 km, so with smaller cells the nearest class becomes visibly wider. Layers are read beyond the area as far as their pressure reaches; where a layer ends before, the log says so and “Uncertain cells” shows it. Pressures without a layer count as 0 and are named in the log: compare two areas only when the same pressures were given.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Оценивает каждую антропогенную нагрузку по правилам схемы и сводит баллы в индекс от 0 до 100. Схемы: &lt;i&gt;human_footprint&lt;/i&gt; (Williams et al. 2020 в изложении Mu et al. 2022), &lt;i&gt;human_modification&lt;/i&gt; (Theobald 2013; интенсивности — значения проекта по умолчанию), &lt;i&gt;crane_disturbance&lt;/i&gt; и &lt;i&gt;large_cat_disturbance&lt;/i&gt; (расстояния для видов, отчасти экспертные значения по умолчанию). Изменённая копия файла — ваша собственная схема.&lt;/p&gt;&lt;p&gt;Расстояния точные, между центрами ячеек; в статьях взяты ячейки 1 км, поэтому при более мелких ячейках ближайший класс заметно шире. Слои читаются и за пределами территории, на весь радиус воздействия нагрузки; если слой обрывается раньше, об этом сообщает журнал, а растр «Ненадёжные ячейки» показывает где. Нагрузки без слоя считаются равными 0 и названы в журнале: сравнивайте две территории, только если заданы одни и те же нагрузки.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A projected system in metres, for example the UTM zone of the area.</source>
        <translation>Прямоугольная система координат в метрах, например зона UTM вашей территории.</translation>
    </message>
    <message>
        <source>Another layer for this pressure</source>
        <translation>Ещё слой для этой нагрузки</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Территория</translation>
    </message>
    <message>
        <source>Area, mean index, area of each class and what each pressure gives.</source>
        <translation>Площадь, средний индекс, площадь каждого класса и вклад каждой нагрузки.</translation>
    </message>
    <message>
        <source>As the scheme says, as a sum with caps (Human Footprint), as a fuzzy sum (Human Modification), or the greatest pressure alone.</source>
        <translation>Как в схеме, как сумма с верхними пределами (Human Footprint), как нечёткая сумма (Human Modification) или только наибольшая нагрузка.</translation>
    </message>
    <message>
        <source>By which part each weight may be smaller or greater, for the outputs of uncertainty: 0.2 draws weights between 80 % and 120 %.</source>
        <translation>На какую долю каждый вес может быть меньше или больше при оценке неопределённости: при 0,2 веса выбираются случайно от 80 % до 120 %.</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>Размер ячейки</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Choose layers whose names say which pressure they show.</source>
        <translation>Подобрать слои, по именам которых ясно, какую нагрузку они показывают.</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Система координат</translation>
    </message>
    <message>
        <source>Disturbance index</source>
        <translation>Индекс нарушенности</translation>
    </message>
    <message>
        <source>Dominant pressure</source>
        <translation>Преобладающая нагрузка</translation>
    </message>
    <message>
        <source>Extent or polygon layer. With polygons, cells outside them hold no data.</source>
        <translation>Охват или полигональный слой. Ячейки за пределами полигонов не содержат данных.</translation>
    </message>
    <message>
        <source>Field or classes</source>
        <translation>Поле или классы</translation>
    </message>
    <message>
        <source>Field with the site code</source>
        <translation>Поле с кодом участка</translation>
    </message>
    <message>
        <source>Folder for the score of each pressure</source>
        <translation>Папка для баллов по нагрузкам</translation>
    </message>
    <message>
        <source>How much the index hangs on the weights, in points of the index.</source>
        <translation>Насколько индекс зависит от весов, в пунктах индекса.</translation>
    </message>
    <message>
        <source>How often the weights are drawn for the outputs of uncertainty.</source>
        <translation>Сколько раз веса выбираются случайно при оценке неопределённости.</translation>
    </message>
    <message>
        <source>How pressures are combined</source>
        <translation>Как объединяются нагрузки</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>Mean disturbance index (0 to 100)</source>
        <translation>Средний индекс нарушенности (от 0 до 100)</translation>
    </message>
    <message>
        <source>Mean index</source>
        <translation>Средний индекс</translation>
    </message>
    <message>
        <source>Mean index of the draws</source>
        <translation>Средний индекс по случайным выборкам</translation>
    </message>
    <message>
        <source>Mean of the index when the weights vary.</source>
        <translation>Среднее значение индекса при изменении весов.</translation>
    </message>
    <message>
        <source>Number of draws</source>
        <translation>Число случайных выборок</translation>
    </message>
    <message>
        <source>One row for each layer: the code of the pressure, the layer, and the field that holds the number of people, the class or the width in metres, whichever the pressure asks for; several as “class=highway; width=width_m”. For a land cover raster the class codes, separated by semicolons. Left empty, the table that the project remembers from the dock is used.</source>
        <translation>По строке на каждый слой: код нагрузки, слой и поле с числом жителей, классом или шириной в метрах — смотря что требуется для нагрузки; несколько полей — в виде «class=highway; width=width_m». Для растра земного покрова — коды классов через точку с запятой. Если оставить пустым, берётся таблица панели, которую помнит проект.</translation>
    </message>
    <message>
        <source>Polygons of one code are one site.</source>
        <translation>Полигоны с одним кодом считаются одним участком.</translation>
    </message>
    <message>
        <source>Polygons to be summed up one by one; they may overlap.</source>
        <translation>Полигоны, по каждому из которых подводится итог; могут перекрываться.</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Pressures</source>
        <translation>Нагрузки</translation>
    </message>
    <message>
        <source>Range of the weights</source>
        <translation>Разброс весов</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Score human disturbance</source>
        <translation>Оценить нарушенность</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Порождающее число (seed)</translation>
    </message>
    <message>
        <source>Share of the dominant pressure</source>
        <translation>Доля преобладающей нагрузки</translation>
    </message>
    <message>
        <source>Side of a cell in metres. All later steps keep this grid.</source>
        <translation>Сторона ячейки в метрах. Эта сетка сохраняется на всех следующих шагах.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Stacked bars: what each pressure gives to the mean index.</source>
        <translation>Столбцы с накоплением: вклад каждой нагрузки в средний индекс.</translation>
    </message>
    <message>
        <source>Standard deviation of the draws</source>
        <translation>Стандартное отклонение по случайным выборкам</translation>
    </message>
    <message>
        <source>Suggest layers</source>
        <translation>Подобрать слои</translation>
    </message>
    <message>
        <source>Table by country</source>
        <translation>Таблица по странам</translation>
    </message>
    <message>
        <source>Table by site</source>
        <translation>Таблица по участкам</translation>
    </message>
    <message>
        <source>The pressure that gives most to the index of each cell.</source>
        <translation>Нагрузка с наибольшим вкладом в индекс ячейки.</translation>
    </message>
    <message>
        <source>The same for every site.</source>
        <translation>То же по каждому участку.</translation>
    </message>
    <message>
        <source>The same seed draws the same weights on every computer.</source>
        <translation>При одном и том же порождающем числе веса одинаковы на любом компьютере.</translation>
    </message>
    <message>
        <source>Uncertain cells</source>
        <translation>Ненадёжные ячейки</translation>
    </message>
    <message>
        <source>What each pressure gives to the disturbance</source>
        <translation>Вклад каждой нагрузки в нарушенность</translation>
    </message>
    <message>
        <source>Where one raster for each pressure is written.</source>
        <translation>Сюда записывается по одному растру на каждую нагрузку.</translation>
    </message>
    <message>
        <source>Where the disturbance of each site by each pressure is kept as a record, with scheme, version, weight and layer.</source>
        <translation>Сюда заносится нарушенность каждого участка по каждой нагрузке — отдельной записью со схемой, версией, весом и слоем.</translation>
    </message>
    <message>
        <source>Which part of the index of each cell the dominant pressure gives, 0 to 1.</source>
        <translation>Доля индекса ячейки, приходящаяся на преобладающую нагрузку, от 0 до 1.</translation>
    </message>
    <message>
        <source>Which pressures count and how: a scheme of the plugin, or the path of your own scheme file (a changed copy of one of them). Numbers that are not published are marked in the file.</source>
        <translation>Какие нагрузки учитываются и как: схема из состава модуля или путь к файлу своей схемы (изменённой копии одной из них). Неопубликованные значения помечены в файле.</translation>
    </message>
    <message>
        <source>as in the scheme</source>
        <translation>как в схеме</translation>
    </message>
    <message>
        <source>expert default</source>
        <translation>экспертное значение по умолчанию</translation>
    </message>
    <message>
        <source>fuzzy sum</source>
        <translation>нечёткая сумма</translation>
    </message>
    <message>
        <source>greatest pressure alone</source>
        <translation>только наибольшая нагрузка</translation>
    </message>
    <message>
        <source>published</source>
        <translation>опубликовано</translation>
    </message>
    <message>
        <source>sum with caps</source>
        <translation>сумма с верхними пределами</translation>
    </message>
    <message>
        <source>{country}: {area} km², mean index {mean}</source>
        <translation>{country}: {area} км², средний индекс {mean}</translation>
    </message>
    <message>
        <source>{number}/{total} {pressure}: {layer}</source>
        <translation>{number}/{total}, нагрузка «{pressure}»: {layer}</translation>
    </message>
    <message>
        <source>{source} ({mark})</source>
        <translation>{source} ({mark})</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation><numerusform>Выбран %n</numerusform><numerusform>Выбрано %n</numerusform><numerusform>Выбрано %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation><numerusform>%n строка</numerusform><numerusform>%n строки</numerusform><numerusform>%n строк</numerusform></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>&amp;Folder for results</source>
        <translation>&amp;Папка результатов</translation>
    </message>
    <message>
        <source>&amp;Run this step</source>
        <translation>&amp;Выполнить шаг</translation>
    </message>
    <message>
        <source>About this step</source>
        <translation>Об этом шаге</translation>
    </message>
    <message>
        <source>Add the result to the map</source>
        <translation>Добавить результат на карту</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>Chart of the result</source>
        <translation>Диаграмма результата</translation>
    </message>
    <message>
        <source>Click to open {file}.</source>
        <translation>Нажмите, чтобы открыть {file}.</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Выполнено: {step}</translation>
    </message>
    <message>
        <source>Folder for results</source>
        <translation>Папка результатов</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Load the &amp;training area</source>
        <translation>Загрузить &amp;учебную территорию</translation>
    </message>
    <message>
        <source>NEASPEC assessment</source>
        <translation>Оценка NEASPEC</translation>
    </message>
    <message>
        <source>New assessment of a second office</source>
        <translation>Новая оценка второго учреждения</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation>Полигональный слой</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Steps of the assessment</source>
        <translation>Шаги оценки</translation>
    </message>
    <message>
        <source>Stopped: {step}</source>
        <translation>Остановлено: {step}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}). Choose another folder for results.</source>
        <translation>Не удалось создать папку {folder} ({reason}). Выберите другую папку результатов.</translation>
    </message>
    <message>
        <source>The tool {id} is not available in this QGIS.</source>
        <translation>Инструмент {id} недоступен в этой версии QGIS.</translation>
    </message>
    <message>
        <source>[not written]</source>
        <translation>[не записывать]</translation>
    </message>
    <message>
        <source>[temporary file]</source>
        <translation>[временный файл]</translation>
    </message>
    <message>
        <source>[temporary folder]</source>
        <translation>[временная папка]</translation>
    </message>
    <message>
        <source>[temporary layer]</source>
        <translation>[временный слой]</translation>
    </message>
    <message>
        <source>as in QGIS</source>
        <translation>как в QGIS</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнен</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>футы</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>километры</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>метры</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>мили</translation>
    </message>
    <message>
        <source>name, or path of your own file</source>
        <translation>название или путь к своему файлу</translation>
    </message>
    <message>
        <source>nautical miles</source>
        <translation>морские мили</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>не начат</translation>
    </message>
    <message>
        <source>or an extent</source>
        <translation>или охват</translation>
    </message>
    <message>
        <source>running</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>yards</source>
        <translation>ярды</translation>
    </message>
    <message>
        <source>{input} (optional)</source>
        <translation>{input} (необязательно)</translation>
    </message>
    <message>
        <source>{input} does not exist yet: run step {number} ({step}) first or choose a file.</source>
        <translation>{input}: данных ещё нет. Сначала выполните шаг {number} ({step}) или выберите файл.</translation>
    </message>
    <message>
        <source>{input} is empty: fill it in.</source>
        <translation>{input}: не заполнено, укажите значение.</translation>
    </message>
    <message>
        <source>{path} was written but cannot be shown as a layer; open it from the folder for results.</source>
        <translation>Файл {path} записан, но его нельзя показать как слой; откройте его из папки результатов.</translation>
    </message>
    <message>
        <source>{step} failed; the log says why.</source>
        <translation>Шаг «{step}» не выполнен; причина — в журнале.</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message numerus="yes">
        <source>%n hop(s) too long</source>
        <translation><numerusform>%n слишком длинный перелёт</numerusform><numerusform>%n слишком длинных перелёта</numerusform><numerusform>%n слишком длинных перелётов</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) made; they are saved with the edits of the sites.</source>
        <translation><numerusform>Создана %n единица учёта; она сохранится вместе с правками участков.</numerusform><numerusform>Созданы %n единицы учёта; они сохранятся вместе с правками участков.</numerusform><numerusform>Создано %n единиц учёта; они сохранятся вместе с правками участков.</numerusform></translation>
    </message>
    <message>
        <source>&amp;Accept a modelled corridor</source>
        <translation>&amp;Принять смоделированный коридор</translation>
    </message>
    <message>
        <source>&amp;Kind of barrier</source>
        <translation>Тип &amp;преграды</translation>
    </message>
    <message>
        <source>&amp;Width at the next vertex (m)</source>
        <translation>&amp;Ширина у следующей вершины (м)</translation>
    </message>
    <message>
        <source>Begin a new &amp;version of a corridor</source>
        <translation>Начать новую &amp;версию коридора</translation>
    </message>
    <message>
        <source>C&amp;heck all corridors</source>
        <translation>Проверить в&amp;се коридоры</translation>
    </message>
    <message>
        <source>C&amp;rossing structure</source>
        <translation>Пере&amp;ход</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Choose a corridor on the &amp;map</source>
        <translation>Выбрать коридор на &amp;карте</translation>
    </message>
    <message>
        <source>Click a corridor of the office database</source>
        <translation>Щёлкните по коридору базы учреждения</translation>
    </message>
    <message>
        <source>Click a modelled corridor</source>
        <translation>Щёлкните по смоделированному коридору</translation>
    </message>
    <message>
        <source>Click on the place</source>
        <translation>Щёлкните по нужному месту</translation>
    </message>
    <message>
        <source>Click sites in turn · Backspace: take the last one back · right click: done</source>
        <translation>Щёлкайте по участкам по очереди · Backspace: убрать последний · правая кнопка: готово</translation>
    </message>
    <message>
        <source>Click: vertex with the width set here · + and −: wider, narrower · right click: done</source>
        <translation>Щелчок: вершина с заданной здесь шириной · + и −: шире, уже · правая кнопка: готово</translation>
    </message>
    <message>
        <source>Click: vertex · Backspace: take it back · right click: done · Esc: give up</source>
        <translation>Щелчок: вершина · Backspace: убрать её · правая кнопка: готово · Esc: отмена</translation>
    </message>
    <message>
        <source>Compare &amp;versions</source>
        <translation>Сравнить верси&amp;и</translation>
    </message>
    <message>
        <source>Corridor measured anew</source>
        <translation>Коридор измерен заново</translation>
    </message>
    <message>
        <source>Corridor {code} is drawn; it is saved with the edits of its layer.</source>
        <translation>Коридор {code} нарисован; он сохранится вместе с правками своего слоя.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Рисование</translation>
    </message>
    <message>
        <source>Draw a barrier as a &amp;line</source>
        <translation>Нарисовать преграду &amp;линией</translation>
    </message>
    <message>
        <source>Draw a corridor as a &amp;polygon</source>
        <translation>&amp;Нарисовать коридор полигоном</translation>
    </message>
    <message>
        <source>Draw a corridor by c&amp;entreline and width</source>
        <translation>Нарисовать коридор по &amp;осевой линии и ширине</translation>
    </message>
    <message>
        <source>Fill &amp;in the form after drawing</source>
        <translation>&amp;Заполнить форму после рисования</translation>
    </message>
    <message>
        <source>Join sites to a chain of &amp;stepping stones</source>
        <translation>Соединить участки в &amp;цепочку</translation>
    </message>
    <message>
        <source>Len&amp;gth of a unit (km)</source>
        <translation>&amp;Длина единицы учёта (км)</translation>
    </message>
    <message>
        <source>Mark a barrier as a p&amp;oint</source>
        <translation>Отметить преграду то&amp;чкой</translation>
    </message>
    <message>
        <source>Modelled corridors</source>
        <translation>Смоделированные коридоры</translation>
    </message>
    <message>
        <source>NEASPEC corridors</source>
        <translation>Коридоры NEASPEC</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Save the &amp;plot …</source>
        <translation>Сохранить &amp;график…</translation>
    </message>
    <message>
        <source>Save the &amp;table …</source>
        <translation>Сохранить т&amp;аблицу…</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Сохранить график</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>Sites of chains</source>
        <translation>Участки для цепочек</translation>
    </message>
    <message>
        <source>Species and what lies around</source>
        <translation>Вид и окружение</translation>
    </message>
    <message>
        <source>Split a corridor into &amp;units</source>
        <translation>&amp;Разделить коридор на единицы учёта</translation>
    </message>
    <message>
        <source>The barrier is drawn; it is saved with the edits of its layer.</source>
        <translation>Преграда нарисована; она сохранится вместе с правками своего слоя.</translation>
    </message>
    <message>
        <source>Widening</source>
        <translation>Расширение</translation>
    </message>
    <message>
        <source>area {km2} km²</source>
        <translation>площадь {km2} км²</translation>
    </message>
    <message>
        <source>disturbance {mean}, worst {worst}</source>
        <translation>нарушенность {mean}, наибольшая {worst}</translation>
    </message>
    <message>
        <source>length {km} km</source>
        <translation>длина {km} км</translation>
    </message>
    <message>
        <source>width {m} m</source>
        <translation>ширина {m} м</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} км</translation>
    </message>
    <message>
        <source>{km} km, too far</source>
        <translation>{km} км, слишком далеко</translation>
    </message>
    <message>
        <source>{sites} sites, {km} km in hops</source>
        <translation>участков: {sites}, длина перелётов {km} км</translation>
    </message>
</context>
<context>
    <name>DrawnCorridors</name>
    <message>
        <source>A country counts when a corridor reaches deeper into it, or lies in it with more than its half: border lines of different sources differ.</source>
        <translation>Страна учитывается, если коридор заходит в неё глубже этого значения или лежит в ней больше чем наполовину: линии границ в разных источниках расходятся.</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Преграды</translation>
    </message>
    <message>
        <source>Code or file of the species, whose least width and greatest hop are used.</source>
        <translation>Код или файл вида, для которого берутся наименьшая ширина и наибольший перелёт.</translation>
    </message>
    <message>
        <source>Drawn centrelines</source>
        <translation>Нарисованные осевые линии</translation>
    </message>
    <message>
        <source>Lines with the corridor&apos;s uuid in “corridor_uuid”. A corridor without one is measured along its medial axis.</source>
        <translation>Линии с uuid коридора в столбце «corridor_uuid». Коридор без такой линии измеряется по срединной оси.</translation>
    </message>
    <message>
        <source>Polygons of the corridors: the table of the office database, or any other layer. Edits that are not saved yet count.</source>
        <translation>Полигоны коридоров: таблица базы учреждения или любой другой слой. Несохранённые правки учитываются.</translation>
    </message>
    <message>
        <source>Polygons that the corridors connect.</source>
        <translation>Полигоны, которые связывают коридоры.</translation>
    </message>
    <message>
        <source>Roads, railways, fences, dams, settlements, waters: points, lines or polygons. Their kind stands in “barrier_type”, a crossing structure in “crossing”, as in the tables of the office database.</source>
        <translation>Дороги, железные дороги, ограждения, плотины, населённые пункты, воды: точки, линии или полигоны. Их тип указан в столбце «barrier_type», переход — в столбце «crossing», как в таблицах базы учреждения.</translation>
    </message>
    <message>
        <source>Tolerance for borders (m)</source>
        <translation>Допуск для границ (м)</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n change(s) stay: somebody has written on top of them.</source>
        <translation><numerusform>%n изменение остаётся: после него уже вносили правки.</numerusform><numerusform>%n изменения остаются: после них уже вносили правки.</numerusform><numerusform>%n изменений остаются: после них уже вносили правки.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) settled.</source>
        <translation><numerusform>Улажено %n расхождение.</numerusform><numerusform>Улажено %n расхождения.</numerusform><numerusform>Улажено %n расхождений.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for the word of another office.</source>
        <translation><numerusform>%n расхождение ждёт решения другого учреждения.</numerusform><numerusform>%n расхождения ждут решения другого учреждения.</numerusform><numerusform>%n расхождений ждут решения другого учреждения.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open conflict(s)</source>
        <translation><numerusform>%n открытое расхождение</numerusform><numerusform>%n открытых расхождения</numerusform><numerusform>%n открытых расхождений</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are shown coarser than they are held.</source>
        <translation><numerusform>%n запись показана грубее, чем хранится.</numerusform><numerusform>%n записи показаны грубее, чем хранятся.</numerusform><numerusform>%n записей показаны грубее, чем хранятся.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay at home because of their tier.</source>
        <translation><numerusform>%n запись не передаётся из-за уровня доступа.</numerusform><numerusform>%n записи не передаются из-за уровня доступа.</numerusform><numerusform>%n записей не передаются из-за уровня доступа.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with exact places or other restricted contents would leave. Hand the package only to the offices named for it, on an encrypted medium. Export it?</source>
        <translation><numerusform>Учреждение покинет %n запись с точными координатами или другими сведениями ограниченного доступа. Передавайте пакет только названным учреждениям и на зашифрованном носителе. Экспортировать?</numerusform><numerusform>Учреждение покинут %n записи с точными координатами или другими сведениями ограниченного доступа. Передавайте пакет только названным учреждениям и на зашифрованном носителе. Экспортировать?</numerusform><numerusform>Учреждение покинут %n записей с точными координатами или другими сведениями ограниченного доступа. Передавайте пакет только названным учреждениям и на зашифрованном носителе. Экспортировать?</numerusform></translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>Объеди&amp;нить</translation>
    </message>
    <message>
        <source>&amp;Open conflicts</source>
        <translation>&amp;Открытые расхождения</translation>
    </message>
    <message>
        <source>&amp;Package of another office</source>
        <translation>&amp;Пакет другого учреждения</translation>
    </message>
    <message>
        <source>&amp;Settle as ticked</source>
        <translation>&amp;Уладить как отмечено</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>&lt;p&gt;Lists what was ever written into a record: when, by which office and author, in which package it came, and whether it still stands. Edits since the last export or import are not in yet.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Перечисляет всё, что когда-либо вносили в запись: когда, какое учреждение и автор, в каком пакете это пришло и действует ли сейчас. Правки после последнего экспорта или импорта сюда ещё не входят.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes the GeoPackage an office works in: sites, corridors, assessments, counts and the code lists of the agreed format, ready for editing in QGIS. An existing file is never overwritten.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Создаёт рабочий GeoPackage учреждения: участки, коридоры, оценки, учёты и списки кодов согласованного формата, готовые к редактированию в QGIS. Существующий файл никогда не перезаписывается.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Merges what another office sent into your database. Packages may come in any order and more than once; two different values of one field are kept side by side as a conflict until somebody decides.&lt;/p&gt;&lt;p&gt;With preview nothing is written. Otherwise all is taken over or, at any fault or stop, nothing.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Вносит в вашу базу данные, присланные другим учреждением. Пакеты можно загружать в любом порядке и повторно; два разных значения одного поля хранятся рядом как расхождение, пока кто-нибудь не примет решение.&lt;/p&gt;&lt;p&gt;При предпросмотре ничего не записывается. В остальных случаях загружается всё, а при любой ошибке или остановке — ничего.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Notes what was edited since the last export and writes one zip for other offices: a GeoPackage, CSV tables, metadata, a manifest with checksums and a readme in every language; for the public, a Darwin Core Archive too.&lt;/p&gt;&lt;p&gt;The tier decides who may see it: public, partner offices, or restricted. Records of a stricter tier stay at home; places of sensitive species are made coarser or left out. Exact places leave in the restricted tier only, and only after a second confirmation that names their number.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Заносит в журнал правки после последнего экспорта и записывает для других учреждений один zip-архив: GeoPackage, таблицы CSV, метаданные, манифест с контрольными суммами и памятку на каждом языке; для открытого уровня — и архив Darwin Core.&lt;/p&gt;&lt;p&gt;Уровень доступа определяет, кто это увидит: все, учреждения-партнёры или только названные. Записи более строгого уровня не передаются; местонахождения чувствительных видов загрубляются или опускаются. Точные координаты передаются только на ограниченном уровне и только после второго подтверждения с указанием их числа.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads a package as a stranger&apos;s: names, sizes, checksums, the database, every value and geometry, and lists what is wrong. Nothing in it is run or opened before it was checked, and nothing is changed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Проверяет пакет, не доверяя ему: имена, размеры, контрольные суммы, базу, каждое значение и каждую геометрию — и перечисляет ошибки. Ничто из пакета не запускается и не открывается до проверки, и ничего не изменяется.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Undoes the whole of the latest import in one step: its changes go, and the records are again what the others say. What somebody has written on top of it since stays, together with what it was written on. The package may be imported again at any time.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Отменяет весь последний импорт одним действием: его изменения уходят, записи снова принимают значения по остальным изменениям. То, что с тех пор внесли поверх, остаётся вместе с тем, на чём основано. Пакет можно импортировать снова в любое время.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the chosen values on top of all that contends. The office that made a record decides alone; any other may only give up its own value; of a shared record (country ZZ) all sides must choose the same. The words of the others stay in the history.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Записывает выбранные значения поверх всего, что расходится. Решает только учреждение, создавшее запись; любое другое может лишь отказаться от своего значения; для общей записи (страна ZZ) все стороны должны выбрать одно и то же. Значения остальных остаются в истории.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes what GBIF takes: surveys, visits, assessments, disturbances and corridors as events, counts as occurrences, all other numbers as measurements, and what was looked for, so that a zero means: looked, and found none (Event core, Occurrence, eMoF, Humboldt; metadata in EML 2.2).&lt;/p&gt;&lt;p&gt;The tier decides how coarse places of sensitive species are, as in a package. The database is only read.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Записывает то, что принимает GBIF: совместные учёты, посещения, оценки, нарушенность и коридоры — как события, результаты учётов — как находки, прочие числа — как измерения, а также что именно искали, чтобы ноль означал: искали и не нашли (ядро Event, Occurrence, eMoF, Humboldt; метаданные EML 2.2).&lt;/p&gt;&lt;p&gt;Уровень доступа определяет, насколько загрублены местонахождения чувствительных видов, как и в пакете. База данных только читается.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Changed records</source>
        <translation>Изменённые записи</translation>
    </message>
    <message>
        <source>Changes that stay</source>
        <translation>Оставшиеся изменения</translation>
    </message>
    <message>
        <source>Changes that went</source>
        <translation>Отменённые изменения</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Code of your office: country, organisation, number, for example KR-NIE-01 or ZZ-TRAINING-01.</source>
        <translation>Код учреждения: страна, организация, номер, например KR-NIE-01 или ZZ-TRAINING-01.</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Conflicts settled</source>
        <translation>Улаженные расхождения</translation>
    </message>
    <message>
        <source>Conflicts that wait for another office</source>
        <translation>Расхождения, ждущие решения другого учреждения</translation>
    </message>
    <message>
        <source>Every fault with its place, as JSON.</source>
        <translation>Все ошибки с указанием места, в формате JSON.</translation>
    </message>
    <message>
        <source>Exchange package (zip) of another office.</source>
        <translation>Пакет обмена (zip) другого учреждения.</translation>
    </message>
    <message>
        <source>Export a Darwin Core Archive</source>
        <translation>Экспортировать архив Darwin Core</translation>
    </message>
    <message>
        <source>Export an exchange package</source>
        <translation>Экспортировать пакет обмена</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>Дл&amp;я кого</translation>
    </message>
    <message>
        <source>GeoPackage made with “New assessment”.</source>
        <translation>GeoPackage, созданный инструментом «Новая оценка».</translation>
    </message>
    <message>
        <source>GeoPackage of your office, which holds the conflicts.</source>
        <translation>GeoPackage вашего учреждения, в котором есть расхождения.</translation>
    </message>
    <message>
        <source>GeoPackage of your office, which takes the records in.</source>
        <translation>GeoPackage вашего учреждения, в который вносятся записи.</translation>
    </message>
    <message>
        <source>GeoPackage of your office, which took the package in.</source>
        <translation>GeoPackage вашего учреждения, в который импортирован пакет.</translation>
    </message>
    <message>
        <source>GeoPackage of your office.</source>
        <translation>GeoPackage вашего учреждения.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>History of a record</source>
        <translation>История записи</translation>
    </message>
    <message>
        <source>Identifier (uuid) of the record.</source>
        <translation>Идентификатор (uuid) записи.</translation>
    </message>
    <message>
        <source>Identifier of the package that is meant, to be safe; the latest, if empty.</source>
        <translation>Для верности — идентификатор нужного пакета; если пусто, последний.</translation>
    </message>
    <message>
        <source>Import an exchange package</source>
        <translation>Импортировать пакет обмена</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>С расхождениями</translation>
    </message>
    <message>
        <source>It did not succeed; the log says why.</source>
        <translation>Не удалось; причина в журнале.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language of the titles and drop-down lists in the database.</source>
        <translation>Язык заголовков и выпадающих списков в базе.</translation>
    </message>
    <message>
        <source>Layers of the conflicts</source>
        <translation>Слои расхождений</translation>
    </message>
    <message>
        <source>NEASPEC exchange</source>
        <translation>Обмен NEASPEC</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новых</translation>
    </message>
    <message>
        <source>New GeoPackage; or a PostgreSQL database, for many writers: PG:host=… dbname=… user=…</source>
        <translation>Новый GeoPackage или, если пишут многие, база PostgreSQL: PG:host=… dbname=… user=…</translation>
    </message>
    <message>
        <source>New archive.</source>
        <translation>Новый архив.</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Новая оценка</translation>
    </message>
    <message>
        <source>New package.</source>
        <translation>Новый пакет.</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>Новые записи</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Number of entries</source>
        <translation>Число строк</translation>
    </message>
    <message>
        <source>Number of events</source>
        <translation>Число событий</translation>
    </message>
    <message>
        <source>Number of faults</source>
        <translation>Число ошибок</translation>
    </message>
    <message>
        <source>Number of occurrences</source>
        <translation>Число находок</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>Число записей</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Office &amp;database</source>
        <translation>&amp;База данных учреждения</translation>
    </message>
    <message>
        <source>One row for each choice: table, uuid, column and the id of the change whose value shall stand, as the layers of the conflicts name them. Without choices the open conflicts are only listed.</source>
        <translation>По строке на выбор: таблица, uuid, столбец и id изменения, значение которого останется, как их называют слои расхождений. Без выбора открытые расхождения только перечисляются.</translation>
    </message>
    <message>
        <source>Only say what would come in; write nothing.</source>
        <translation>Только показать, что будет загружено; ничего не записывать.</translation>
    </message>
    <message>
        <source>Only show what the others will see, as layers; no package is written.</source>
        <translation>Только показать слоями, что увидят другие; пакет не пишется.</translation>
    </message>
    <message>
        <source>Only the records in conflict, each side with its value, office, author and time.</source>
        <translation>Только записи с расхождениями: у каждой стороны значение, учреждение, автор и время.</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Открытые расхождения</translation>
    </message>
    <message>
        <source>Open the database with its &amp;forms</source>
        <translation>Открыть базу данных с &amp;формами</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Package {package} is taken back: {changes} changes of {records} records went.</source>
        <translation>Пакет {package} отменён; отменено изменений: {changes}, затронуто записей: {records}.</translation>
    </message>
    <message>
        <source>Possible double counts</source>
        <translation>Возможные двойные учёты</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>П&amp;редпросмотр</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Records in conflict</source>
        <translation>Записи с расхождениями</translation>
    </message>
    <message>
        <source>Records that are as before</source>
        <translation>Восстановленные записи</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Rejected records</source>
        <translation>Отклонённые записи</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Restricted tier only: the number of exact records that would leave, as the first attempt names it.</source>
        <translation>Только для ограниченного уровня: число передаваемых точных записей, названное при первой попытке.</translation>
    </message>
    <message>
        <source>Settle conflicts</source>
        <translation>Уладить расхождения</translation>
    </message>
    <message>
        <source>Show what o&amp;thers will see</source>
        <translation>Показать, &amp;что увидят другие</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Остановлено; ничего не записано.</translation>
    </message>
    <message>
        <source>Sums by table and office</source>
        <translation>Итоги по таблицам и учреждениям</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Table of everything that was written.</source>
        <translation>Таблица всего, что было внесено.</translation>
    </message>
    <message>
        <source>Table of the conflicts</source>
        <translation>Таблица расхождений</translation>
    </message>
    <message>
        <source>Table of the record.</source>
        <translation>Таблица записи.</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>Take the last import &amp;back</source>
        <translation>Отменить последний &amp;импорт</translation>
    </message>
    <message>
        <source>Take this import back? Its changes go, what was written since stays.</source>
        <translation>Отменить этот импорт? Его изменения уйдут, внесённое с тех пор останется.</translation>
    </message>
    <message>
        <source>The map shows what {tier} will see; {withheld} records stay at home.</source>
        <translation>На карте — то, что увидят на уровне «{tier}»; не передаётся записей: {withheld}.</translation>
    </message>
    <message>
        <source>The package is sound.</source>
        <translation>Пакет исправен.</translation>
    </message>
    <message>
        <source>The same as a table for a spreadsheet.</source>
        <translation>То же в виде таблицы для электронных таблиц.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень доступа</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Validate an exchange package</source>
        <translation>Проверить пакет обмена</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Что приходит</translation>
    </message>
    <message>
        <source>What contends</source>
        <translation>Что расходится</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Что уходит</translation>
    </message>
    <message>
        <source>What others will see</source>
        <translation>Что увидят другие</translation>
    </message>
    <message>
        <source>With preview: GeoPackage of what the tier would see, to be looked at.</source>
        <translation>При предпросмотре: GeoPackage с тем, что будет видно на этом уровне доступа.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Записано: {path}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Your &amp;role or initials</source>
        <translation>Ваша &amp;должность или инициалы</translation>
    </message>
    <message>
        <source>Your role or initials; no full names, which must not travel.</source>
        <translation>Ваша должность или инициалы; без полных имён — они не должны уходить.</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>прежде: {value}</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>deleted here, edited there</source>
        <translation>одни удалили, другие правили</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>оставлено</translation>
    </message>
    <message>
        <source>partner: for the offices of the members</source>
        <translation>Партнёрский: для учреждений стран-участниц</translation>
    </message>
    <message>
        <source>public, partner or restricted.</source>
        <translation>public (открытый), partner (партнёрский) или restricted (ограниченный).</translation>
    </message>
    <message>
        <source>public: for everybody</source>
        <translation>Открытый: для всех</translation>
    </message>
    <message>
        <source>restricted: exact places, for named offices only</source>
        <translation>Ограниченный: точные координаты, только для названных учреждений</translation>
    </message>
    <message>
        <source>shared record: all sides must choose the same</source>
        <translation>общая запись: все стороны должны выбрать одно</translation>
    </message>
    <message>
        <source>two outlines</source>
        <translation>два контура</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>два значения</translation>
    </message>
    <message>
        <source>{layer} has edits that are not saved; save or discard them first.</source>
        <translation>В слое {layer} есть несохранённые правки; сначала сохраните или отмените их.</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {conflicting} in conflict, {rejected} rejected</source>
        <translation>новых {new}, изменённых {changed}, с расхождениями {conflicting}, отклонённых {rejected}</translation>
    </message>
    <message>
        <source>{office} decides</source>
        <translation>решает {office}</translation>
    </message>
    <message>
        <source>{office} has your package {package} since {time}</source>
        <translation>{office} получило ваш пакет {package} — {time}</translation>
    </message>
    <message>
        <source>{office}, {time}: {count} changes</source>
        <translation>{office}, {time}: изменений — {count}</translation>
    </message>
    <message>
        <source>{table}, {office}: {new} new, {changed} changed, {conflicting} in conflict, {rejected} rejected, {doubles} possible double counts</source>
        <translation>{table}, {office}: новых {new}, изменённых {changed}, с расхождениями {conflicting}, отклонённых {rejected}, возможных двойных учётов {doubles}</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>{minimum} to {maximum}</source>
        <translation>от {minimum} до {maximum}</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Corridors</source>
        <translation>Коридоры</translation>
    </message>
    <message>
        <source>Disturbance</source>
        <translation>Нарушенность</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Habitat</source>
        <translation>Местообитания</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Отчёты</translation>
    </message>
</context>
<context>
    <name>HabitatQuality</name>
    <message>
        <source>&lt;p&gt;The Habitat Quality model of InVEST from the same tables, with the same result: how much threats degrade each cell, what is left of its quality as habitat, and how rare its land cover has become. A threat counts by the distance to its nearest cell.&lt;/p&gt;&lt;p&gt;Land cover should reach beyond your area by the greatest distance of the threats, or its edges look better than they are. Compare maps only when they were made with the same half-saturation constant and the same cell size; both are written into the results.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Модель InVEST «Качество местообитаний» (Habitat Quality) по тем же таблицам и с тем же результатом: насколько угрозы вызывают деградацию каждой ячейки, что остаётся от её качества как местообитания и насколько редким стал её земной покров. Угроза учитывается по расстоянию до её ближайшей ячейки.&lt;/p&gt;&lt;p&gt;Земной покров должен выходить за пределы вашей территории на наибольшее расстояние угроз, иначе её края выглядят лучше, чем есть. Сравнивайте карты, только если они построены с одной и той же константой полунасыщения и одним размером ячейки; обе величины записаны в результатах.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>An earlier or natural land cover with the same codes, for the rarity.</source>
        <translation>Прежний или природный земной покров с теми же кодами, для расчёта редкости.</translation>
    </message>
    <message>
        <source>By its nearest cell, as InVEST since 3.13, or by all cells around (InVEST 3.3 to 3.12).</source>
        <translation>По ближайшей ячейке, как в InVEST начиная с 3.13, или по всем ячейкам вокруг (InVEST от 3.3 до 3.12).</translation>
    </message>
    <message>
        <source>CSV with the columns LULC (class code), HABITAT (0 to 1) and one column for each threat (0 to 1).</source>
        <translation>CSV со столбцами LULC (код класса), HABITAT (местообитание, от 0 до 1) и столбцом для каждой угрозы (от 0 до 1).</translation>
    </message>
    <message>
        <source>CSV with the columns THREAT, MAX_DIST (m), WEIGHT, DECAY (linear or exponential) and CUR_PATH, as for InVEST 3.15 and later.</source>
        <translation>CSV со столбцами THREAT, MAX_DIST (м), WEIGHT, DECAY (linear или exponential) и CUR_PATH, как для InVEST 3.15 и новее.</translation>
    </message>
    <message>
        <source>Class codes on square cells in metres. Its grid is that of the results.</source>
        <translation>Коды классов в квадратных ячейках, в метрах. Результаты получают ту же сетку.</translation>
    </message>
    <message>
        <source>Degradation</source>
        <translation>Деградация</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Расстояния</translation>
    </message>
    <message>
        <source>Exact, or those of GDAL: in about one cell of a thousand too great by up to 0.29 cells, and faster where threats reach farther than some 300 cells.</source>
        <translation>Точные или по GDAL: примерно в одной ячейке из тысячи завышены, но не более чем на 0,29 ячейки, зато быстрее, если радиус воздействия угроз больше примерно 300 ячеек.</translation>
    </message>
    <message>
        <source>Field with the accessibility</source>
        <translation>Поле с доступностью</translation>
    </message>
    <message>
        <source>Folder for the degradation by each threat</source>
        <translation>Папка для деградации по угрозам</translation>
    </message>
    <message>
        <source>Folder of the threats&apos; rasters</source>
        <translation>Папка с растрами угроз</translation>
    </message>
    <message>
        <source>Habitat quality</source>
        <translation>Качество местообитаний</translation>
    </message>
    <message>
        <source>Habitat quality (InVEST)</source>
        <translation>Качество местообитаний (InVEST)</translation>
    </message>
    <message>
        <source>Half-saturation constant</source>
        <translation>Константа полунасыщения</translation>
    </message>
    <message>
        <source>How a threat counts</source>
        <translation>Как учитывается угроза</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>Земной покров</translation>
    </message>
    <message>
        <source>Land cover of the baseline</source>
        <translation>Земной покров исходного состояния</translation>
    </message>
    <message>
        <source>Mean degradation</source>
        <translation>Средняя деградация</translation>
    </message>
    <message>
        <source>Mean quality</source>
        <translation>Среднее качество</translation>
    </message>
    <message>
        <source>Needs the land cover of the baseline.</source>
        <translation>Нужен земной покров исходного состояния.</translation>
    </message>
    <message>
        <source>Numbers from 0 to 1.</source>
        <translation>Числа от 0 до 1.</translation>
    </message>
    <message>
        <source>One raster for each threat; together they are the degradation.</source>
        <translation>По одному растру на каждую угрозу; в сумме они дают деградацию.</translation>
    </message>
    <message>
        <source>Polygons where protection keeps threats away: 1 fully accessible, 0 not at all. Elsewhere 1 holds.</source>
        <translation>Полигоны, где охрана сдерживает угрозы: 1 — полностью доступно, 0 — недоступно. В остальных местах принимается 1.</translation>
    </message>
    <message>
        <source>Rarity</source>
        <translation>Редкость</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Table of sensitivities</source>
        <translation>Таблица чувствительности</translation>
    </message>
    <message>
        <source>Table of threats</source>
        <translation>Таблица угроз</translation>
    </message>
    <message>
        <source>The degradation that halves the quality. InVEST advises half of the greatest degradation; one number for all areas that are to be compared.</source>
        <translation>Деградация, при которой качество снижается вдвое. InVEST рекомендует половину наибольшей деградации; для всех сравниваемых территорий — одно число.</translation>
    </message>
    <message>
        <source>Where the paths of the table begin; without it, beside the table.</source>
        <translation>Папка, от которой отсчитываются пути в таблице; если не задана — папка самой таблицы.</translation>
    </message>
    <message>
        <source>Which rasters of the table of threats are meant: those of CUR_PATH, FUT_PATH or BASE_PATH.</source>
        <translation>Какие растры из таблицы угроз использовать: CUR_PATH, FUT_PATH или BASE_PATH.</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>исходное состояние</translation>
    </message>
    <message>
        <source>by all cells around (density)</source>
        <translation>по всем ячейкам вокруг (плотность)</translation>
    </message>
    <message>
        <source>by its nearest cell</source>
        <translation>по ближайшей ячейке</translation>
    </message>
    <message>
        <source>current</source>
        <translation>текущее состояние</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>точные</translation>
    </message>
    <message>
        <source>fast, almost exact</source>
        <translation>быстрые, почти точные</translation>
    </message>
    <message>
        <source>future</source>
        <translation>будущее состояние</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Band {number}</source>
        <translation>Канал {number}</translation>
    </message>
    <message>
        <source>Countries (for practice only)</source>
        <translation>Страны (только для обучения)</translation>
    </message>
    <message>
        <source>Elevation (synthetic)</source>
        <translation>Высота (синтетическая)</translation>
    </message>
    <message>
        <source>Land area (synthetic)</source>
        <translation>Суша (синтетическая)</translation>
    </message>
    <message>
        <source>Land cover (synthetic)</source>
        <translation>Земной покров (синтетический)</translation>
    </message>
    <message>
        <source>Practice sites (synthetic)</source>
        <translation>Учебные участки (синтетические)</translation>
    </message>
    <message>
        <source>Railways</source>
        <translation>Железные дороги</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Автодороги</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Населённые пункты</translation>
    </message>
    <message>
        <source>Units of the exercise (synthetic)</source>
        <translation>Участки упражнения (синтетические)</translation>
    </message>
    <message>
        <source>Water (synthetic)</source>
        <translation>Вода (синтетическая)</translation>
    </message>
    <message>
        <source>Wetlands of the exercise (synthetic)</source>
        <translation>Водно-болотные угодья упражнения (синтетические)</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>0.1 to 0.3: poor</source>
        <translation>0,1–0,3: плохие</translation>
    </message>
    <message>
        <source>0.3 to 0.5: usable</source>
        <translation>0,3–0,5: приемлемые</translation>
    </message>
    <message>
        <source>0.45 to 0.55: as common as before</source>
        <translation>0,45–0,55: так же часто, как раньше</translation>
    </message>
    <message>
        <source>0.5 A and more: pinch point</source>
        <translation>0,5 А и больше: узкое место</translation>
    </message>
    <message>
        <source>0.5 to 0.7: good</source>
        <translation>0,5–0,7: хорошие</translation>
    </message>
    <message>
        <source>0.55 to 0.7: rarer than before</source>
        <translation>0,55–0,7: реже, чем раньше</translation>
    </message>
    <message>
        <source>0.7 and more: much rarer than before</source>
        <translation>0,7 и более: намного реже, чем раньше</translation>
    </message>
    <message>
        <source>0.7 and more: very good</source>
        <translation>0,7 и более: очень хорошие</translation>
    </message>
    <message>
        <source>0: low pressure</source>
        <translation>0: нагрузка низкая</translation>
    </message>
    <message>
        <source>0: not in the baseline</source>
        <translation>0: нет в исходном состоянии</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>от 1 до 5</translation>
    </message>
    <message>
        <source>16 to 32: strongly modified</source>
        <translation>16–32: сильно преобразованные</translation>
    </message>
    <message>
        <source>1: medium pressure</source>
        <translation>1: нагрузка средняя</translation>
    </message>
    <message>
        <source>2 to 8: intact</source>
        <translation>2–8: малонарушенные</translation>
    </message>
    <message>
        <source>2: high pressure</source>
        <translation>2: нагрузка высокая</translation>
    </message>
    <message>
        <source>32 and more: very strongly modified</source>
        <translation>32 и более: очень сильно преобразованные</translation>
    </message>
    <message>
        <source>3: very high pressure</source>
        <translation>3: нагрузка очень высокая</translation>
    </message>
    <message>
        <source>5 to 20</source>
        <translation>от 5 до 20</translation>
    </message>
    <message>
        <source>8 to 16: modified</source>
        <translation>8–16: преобразованные</translation>
    </message>
    <message>
        <source>above 20</source>
        <translation>более 20</translation>
    </message>
    <message>
        <source>below 0.01 A</source>
        <translation>меньше 0,01 А</translation>
    </message>
    <message>
        <source>below 0.1: unsuitable</source>
        <translation>менее 0,1: непригодные</translation>
    </message>
    <message>
        <source>below 0.45: more common than before</source>
        <translation>менее 0,45: чаще, чем раньше</translation>
    </message>
    <message>
        <source>below 2: wilderness</source>
        <translation>менее 2: дикая природа</translation>
    </message>
    <message>
        <source>below {high}: {name}</source>
        <translation>менее {high}: {name}</translation>
    </message>
    <message>
        <source>corridor, country unspecified</source>
        <translation>коридор, страна не указана</translation>
    </message>
    <message>
        <source>international corridor</source>
        <translation>международный коридор</translation>
    </message>
    <message>
        <source>layers reach far enough</source>
        <translation>охват слоёв достаточен</translation>
    </message>
    <message>
        <source>national corridor</source>
        <translation>национальный коридор</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>ещё не оценено</translation>
    </message>
    <message>
        <source>nothing gained</source>
        <translation>выигрыша нет</translation>
    </message>
    <message>
        <source>uncertain: a layer ends near</source>
        <translation>ненадёжно: рядом обрывается слой</translation>
    </message>
    <message>
        <source>undisturbed</source>
        <translation>ненарушенные</translation>
    </message>
    <message>
        <source>up to 1 cost-weighted m per m</source>
        <translation>до 1 взвешенного м на м</translation>
    </message>
    <message>
        <source>{low} and more: {name}</source>
        <translation>{low} и более: {name}</translation>
    </message>
    <message>
        <source>{low} to {high}: {name}</source>
        <translation>{low}–{high}: {name}</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Legend</source>
        <translation>Легенда</translation>
    </message>
    <message>
        <source>The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations or by any member of NEASPEC.</source>
        <translation>Показанные границы и названия и используемые на этой карте обозначения не означают официального одобрения или признания со стороны Организации Объединённых Наций или кого-либо из членов NEASPEC.</translation>
    </message>
    <message>
        <source>km</source>
        <translation>км</translation>
    </message>
    <message>
        <source>{degrees}°E</source>
        <translation>{degrees}° в. д.</translation>
    </message>
    <message>
        <source>{degrees}°N</source>
        <translation>{degrees}° с. ш.</translation>
    </message>
    <message>
        <source>{degrees}°S</source>
        <translation>{degrees}° ю. ш.</translation>
    </message>
    <message>
        <source>{degrees}°W</source>
        <translation>{degrees}° з. д.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>&lt;p&gt;Writes the protocol as a paper form (PDF) in the language asked for: the same questions, scales and help as the questionnaire; what is not proven bears an asterisk. Measured indicators are left out: the maps answer them.&lt;/p&gt;&lt;p&gt;The template is an empty CSV table, one row for each unit and question, to be filled in on any computer and read by “Assess sites and corridors”, which names faults with row and column.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Печатает методику как бумажную анкету (PDF) на нужном языке: те же вопросы, шкалы и справка, что и в анкете на экране; недоказанное отмечено звёздочкой. Измеряемые по картам показатели опущены.&lt;/p&gt;&lt;p&gt;Шаблон — пустая таблица CSV, по строке на участок и вопрос; её можно заполнить на любом компьютере; читает её шаг «Оценить участки и коридоры», который указывает строку и столбец каждой ошибки.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answer alone: assessors compare their answers only when all have finished. Where you are not sure, write the lowest and the highest answer possible too. Then copy everything into the questionnaire or the CSV template.</source>
        <translation>Отвечайте самостоятельно: оценщики сравнивают ответы, только когда закончат все. Если не уверены, напишите и наименьший, и наибольший возможный ответ. Затем перенесите всё в анкету или шаблон CSV.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Ответственный орган</translation>
    </message>
    <message>
        <source>Date (year-month-day)</source>
        <translation>Дата (год-месяц-день)</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Empty table of answers in UTF-8, which spreadsheets open.</source>
        <translation>Пустая таблица ответов в UTF-8, открывается в табличных программах.</translation>
    </message>
    <message>
        <source>Every pressure of class {number} or higher needs a control measure.</source>
        <translation>Для каждой нагрузки класса {number} и выше нужна мера регулирования.</translation>
    </message>
    <message>
        <source>Language in which the form is printed; codes are the same in all.</source>
        <translation>Язык, на котором печатается анкета; коды одинаковы во всех языках.</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Язык анкеты</translation>
    </message>
    <message>
        <source>Not sure: from – to</source>
        <translation>Не уверены: от – до</translation>
    </message>
    <message>
        <source>One form, to be copied for each visit.</source>
        <translation>Одна анкета; копируйте для каждого посещения.</translation>
    </message>
    <message>
        <source>Only if “{question}” scores {least} or more.</source>
        <translation>Только если у показателя «{question}» балл {least} или больше.</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>Бумажная анкета</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Print the protocol as a form</source>
        <translation>Напечатать методику как анкету</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Role of the assessor</source>
        <translation>Роль оценщика</translation>
    </message>
    <message>
        <source>Role of the assessor, no name</source>
        <translation>Роль оценщика (не имя)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Such as assessor-A, never a name; written into form and template.</source>
        <translation>Например, assessor-A, но не имя; вписывается в анкету и шаблон.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Unit (code)</source>
        <translation>Участок (код)</translation>
    </message>
    <message>
        <source>Units for whose codes the template gets rows; without it one unit is left open.</source>
        <translation>Участки, для кодов которых в шаблоне будут строки; без них в шаблоне один участок с пустым кодом.</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>Area in km²</source>
        <translation>Площадь, км²</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Field that holds the ISO 3166 code of three letters (CHN, JPN, KOR, MNG, PRK, RUS).</source>
        <translation>Поле с трёхбуквенным кодом ISO 3166 (CHN, JPN, KOR, MNG, PRK, RUS).</translation>
    </message>
    <message>
        <source>Field with the country code</source>
        <translation>Поле с кодом страны</translation>
    </message>
    <message>
        <source>GeoPackage files (*.gpkg)</source>
        <translation>Файлы GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Файлы JSON (*.json)</translation>
    </message>
    <message>
        <source>Name of a species of the plugin, or the path of your own species file (JSON).</source>
        <translation>Имя вида из состава модуля или путь к файлу своего вида (JSON).</translation>
    </message>
    <message>
        <source>Office database</source>
        <translation>База учреждения</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>Файлы PNG (*.png)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Изображения PNG (*.png)</translation>
    </message>
    <message>
        <source>Polygons of the countries, from the boundary data your office uses. The plugin ships none; ground that no polygon covers is counted as “unspecified”.</source>
        <translation>Полигоны стран из данных о границах, принятых в вашем учреждении. Модуль таких данных не содержит; земли вне полигонов учитываются как «Не указано».</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Методика</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Файлы zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>Patches</name>
    <message>
        <source>&lt;p&gt;Cells at or above the threshold that touch at an edge or a corner form a patch; patches no farther apart than the gap count as one. Patches under the least area are left out.&lt;/p&gt;&lt;p&gt;The default of 401 km² is the mean home range of a female Amur tiger (95 % kernel, Hernandez-Blanco et al. 2015): the least that can hold one breeding female.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ячейки со значением не ниже порога, соприкасающиеся стороной или углом, образуют пятно; пятна, разделённые не более чем заданным разрывом, считаются одним. Пятна меньше минимальной площади исключаются.&lt;/p&gt;&lt;p&gt;Значение по умолчанию, 401 км², — средний размер участка обитания самки амурского тигра (метод kernel, 95 %; Hernandez-Blanco et al. 2015): наименьшая площадь, на которой может жить одна размножающаяся самка.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Core areas</source>
        <translation>Ядра</translation>
    </message>
    <message>
        <source>Find core areas</source>
        <translation>Выделить ядра</translation>
    </message>
    <message>
        <source>Gap (m)</source>
        <translation>Разрыв (м)</translation>
    </message>
    <message>
        <source>Least area (km²)</source>
        <translation>Мин. площадь (км²)</translation>
    </message>
    <message>
        <source>Least suitability of a core. Expert default 0.5.</source>
        <translation>Наименьшая пригодность в ядре. Экспертное значение по умолчанию 0,5.</translation>
    </message>
    <message>
        <source>Number of core areas</source>
        <translation>Число ядер</translation>
    </message>
    <message>
        <source>Patches smaller than this are left out.</source>
        <translation>Пятна меньшей площади исключаются.</translation>
    </message>
    <message>
        <source>Patches that lie no farther apart than this count as one.</source>
        <translation>Пятна, разделённые не более чем этим расстоянием, считаются одним.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
</context>
<context>
    <name>PinchPoints</name>
    <message>
        <source>&lt;p&gt;Sends a current of 1 A from one core area of a pair to the other. Neighbouring cells conduct with 1 / mean resistance (divided by √2 on the diagonal), each core area is one node (McRae et al. 2008). Where the current is high, most ways lead through: a pinch point, the first place to protect. The effective resistance of a pair falls with every further way, which the least cost does not show.&lt;/p&gt;&lt;p&gt;With a corridor surface the current stays within the cutoff. Ground that does not lead to both core areas carries no current.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Пропускает ток 1 А от одного ядра пары к другому. Проводимость между соседними ячейками равна 1 / среднее сопротивление (по диагонали делится на √2), каждое ядро — один узел (McRae et al. 2008). Где ток велик, там проходит большинство путей: это узкое место, которое надо охранять в первую очередь. Эффективное сопротивление пары снижается с каждым новым путём, чего наименьшая стоимость не показывает.&lt;/p&gt;&lt;p&gt;Если задана поверхность коридоров, ток течёт только в пределах отсечения. По участкам, не ведущим к обоим ядрам, ток не течёт.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Ток</translation>
    </message>
    <message>
        <source>Find pinch points</source>
        <translation>Найти узкие места</translation>
    </message>
    <message>
        <source>Folder for the current of each pair</source>
        <translation>Папка для токов по парам</translation>
    </message>
    <message>
        <source>Greatest current (A)</source>
        <translation>Наибольший ток (А)</translation>
    </message>
    <message>
        <source>Greatest value of the corridor surface that carries current, in cost-weighted metres. Expert default.</source>
        <translation>Наибольшее значение поверхности коридоров, при котором ячейка проводит ток, в метрах, взвешенных по стоимости. Экспертное значение по умолчанию.</translation>
    </message>
    <message>
        <source>Normalised corridors in cost-weighted metres, as “Model least-cost corridors” writes them: current flows only in cells at or below the cutoff. Without it, it may flow everywhere.</source>
        <translation>Нормированные коридоры в метрах, взвешенных по стоимости, полученные инструментом «Смоделировать коридоры»: ток течёт только в ячейках со значением не больше отсечения. Без этого слоя ток может течь везде.</translation>
    </message>
    <message>
        <source>Number of pairs</source>
        <translation>Число пар</translation>
    </message>
    <message>
        <source>Pair {pair}: effective resistance {resistance}, greatest current {current} A, {iterations} iterations</source>
        <translation>Пара {pair}: эффективное сопротивление {resistance}, наибольший ток {current} А, итераций: {iterations}</translation>
    </message>
    <message>
        <source>Raster of resistance; cells without data or not above 0 carry no current.</source>
        <translation>Растр сопротивления; ячейки без данных и со значением 0 или меньше тока не проводят.</translation>
    </message>
    <message>
        <source>Share of the current that may be out of balance; the smaller, the longer it takes.</source>
        <translation>Доля тока, которая может остаться несбалансированной; чем она меньше, тем дольше расчёт.</translation>
    </message>
    <message>
        <source>Table of pairs (CSV)</source>
        <translation>Таблица пар (CSV)</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Допуск</translation>
    </message>
    <message>
        <source>Where one raster for each pair is written.</source>
        <translation>Сюда записывается по одному растру на каждую пару.</translation>
    </message>
    <message>
        <source>allocation: pairs whose cost allocations touch; all: every pair.</source>
        <translation>allocation: пары с соприкасающимися зонами наименьшей стоимости; all: все пары.</translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <source>&amp;Corridors: draw, check, compare</source>
        <translation>&amp;Коридоры: рисование, проверка, сравнение</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>&amp;Анкета</translation>
    </message>
    <message>
        <source>&amp;Steps of the assessment</source>
        <translation>&amp;Шаги оценки</translation>
    </message>
    <message>
        <source>E&amp;xchange with other offices</source>
        <translation>О&amp;бмен с другими учреждениями</translation>
    </message>
    <message>
        <source>Load the &amp;training area</source>
        <translation>Загрузить &amp;учебную территорию</translation>
    </message>
    <message>
        <source>The texts in {language} are missing or damaged; install the plugin anew.</source>
        <translation>Тексты на языке «{language}» отсутствуют или повреждены; переустановите модуль.</translation>
    </message>
    <message>
        <source>The training area is loaded. Results go to the folder {folder}.</source>
        <translation>Учебная территория загружена. Результаты будут записаны в папку {folder}.</translation>
    </message>
    <message>
        <source>The training area lacks {files}: install the plugin anew.</source>
        <translation>Для учебной территории не хватает файлов: {files}. Переустановите модуль.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A choice needs four values: table, uuid, column and the id of a change; complete the rows for {place}.</source>
        <translation>Для выбора нужны четыре значения: таблица, uuid, столбец и id изменения; дополните строки для {place}.</translation>
    </message>
    <message>
        <source>A corridor came out empty; raise the cutoff or check that the core areas lie on passable ground.</source>
        <translation>Коридор оказался пустым; увеличьте отсечение или проверьте, лежат ли ядра на проходимой местности.</translation>
    </message>
    <message>
        <source>A hop of {hop_m} m in corridor {place} is longer than the {limit_m} m that the species can do; add a site between.</source>
        <translation>Коридор {place}: перелёт {hop_m} м длиннее, чем может преодолеть вид ({limit_m} м); добавьте промежуточный участок.</translation>
    </message>
    <message>
        <source>A plot shows one corridor, and layer {place} holds {count}: name one of them under “Corridor”, or leave the plot out.</source>
        <translation>График строится для одного коридора, а в слое {place} их {count}: укажите один из них в поле «Коридор» или не задавайте график.</translation>
    </message>
    <message>
        <source>A probability of {probability} at a distance of {distance} describes no dispersal; choose a probability between 0 and 1 and a distance above 0.</source>
        <translation>Вероятность {probability} на расстоянии {distance} не описывает расселения; выберите вероятность между 0 и 1 и расстояние больше 0.</translation>
    </message>
    <message>
        <source>A profile with a step of 0 m has no end: give a step above 0, for example 500.</source>
        <translation>С шагом 0 м профиль бесконечен: задайте шаг больше 0, например 500.</translation>
    </message>
    <message>
        <source>A radius of {radius_m} m cannot be searched with cells of {cell_m} m; choose radii greater than a cell.</source>
        <translation>Радиус {radius_m} м нельзя проверить при ячейках {cell_m} м; выберите радиусы больше ячейки.</translation>
    </message>
    <message>
        <source>A resistance raster is needed for corridors and for hops by cost; choose one.</source>
        <translation>Для коридоров и перелётов по стоимости нужен растр сопротивления; выберите его.</translation>
    </message>
    <message>
        <source>A table by site and records of sites need sites; choose a layer of sites, or leave table and database out.</source>
        <translation>Для таблицы по участкам и записей об участках нужны участки; выберите слой участков или не указывайте таблицу и базу.</translation>
    </message>
    <message>
        <source>All {count} patches are smaller than {min_area_km2} km² (the largest has {largest_km2} km²); lower the least area.</source>
        <translation>Все пятна ({count}) меньше {min_area_km2} км² (самое большое — {largest_km2} км²); уменьшите минимальную площадь.</translation>
    </message>
    <message>
        <source>Choose the folder in which the answers are kept.</source>
        <translation>Выберите папку, в которой хранятся ответы.</translation>
    </message>
    <message>
        <source>Core area {patch} cannot be reached from any other one and is left out; check the resistance around it for gaps without data.</source>
        <translation>Ядро {patch} недостижимо ни из одного другого и исключено; проверьте, нет ли вокруг него пропусков данных в сопротивлении.</translation>
    </message>
    <message>
        <source>Core area {patch} lies wholly on ground that cannot be crossed and is left out.</source>
        <translation>Ядро {patch} целиком лежит на непроходимой местности и исключено.</translation>
    </message>
    <message>
        <source>Core areas {a} and {b} do not fit into memory together and their pair is left out; choose larger cells.</source>
        <translation>Ядра {a} и {b} не помещаются в память вместе, их пара пропущена; выберите более крупные ячейки.</translation>
    </message>
    <message>
        <source>Core areas {a} and {b} touch each other; no corridor is needed between them.</source>
        <translation>Ядра {a} и {b} соприкасаются; коридор между ними не нужен.</translation>
    </message>
    <message>
        <source>Corridor {place} crosses a barrier ({kind}) without a crossing structure; record the structure there, or lead the corridor around it.</source>
        <translation>Коридор {place} пересекает преграду ({kind}) без перехода; внесите имеющийся переход в поле «Переход» или проведите коридор в обход.</translation>
    </message>
    <message>
        <source>Corridor {place} does not meet corridor {other} beyond the border ({country}): they are {gap_m} m apart and {offset_m} m beside each other. Agree on one place with the neighbouring office.</source>
        <translation>Коридор {place} не стыкуется с коридором {other} за границей ({country}): между ними {gap_m} м, смещение вбок {offset_m} м. Согласуйте место стыка с соседним учреждением.</translation>
    </message>
    <message>
        <source>Corridor {place} ends at the border ({country}) without a core area, and no corridor goes on beyond; ask the neighbouring office for its part.</source>
        <translation>Коридор {place} заканчивается у границы ({country}) без ядра, и за ней нет коридора, который его продолжает; запросите его часть у соседнего учреждения.</translation>
    </message>
    <message>
        <source>Corridor {place} has no code; give it one.</source>
        <translation>Коридор {place}: поле «Код» пусто; задайте код.</translation>
    </message>
    <message>
        <source>Corridor {place} has no date of evidence; fill it in.</source>
        <translation>Коридор {place}: поле «Дата подтверждения» пусто; заполните его.</translation>
    </message>
    <message>
        <source>Corridor {place} has no outline; draw it or delete the record.</source>
        <translation>У коридора {place} нет контура; нарисуйте его или удалите запись.</translation>
    </message>
    <message>
        <source>Corridor {place} has units already; delete them among the sites before you split it anew.</source>
        <translation>Коридор {place} уже разделён на единицы учёта; прежде чем делить его заново, удалите их в слое участков.</translation>
    </message>
    <message>
        <source>Corridor {place} is a chain of stepping stones: its sites are its units, it cannot be split.</source>
        <translation>Коридор {place} — цепочка участков: её участки и есть единицы учёта, разделить её нельзя.</translation>
    </message>
    <message>
        <source>Corridor {place} is broken by a gap of {gap_m} m; close it, or record the corridor as a chain of stepping stones.</source>
        <translation>Коридор {place} прерван разрывом {gap_m} м; закройте его или запишите коридор как цепочку участков.</translation>
    </message>
    <message>
        <source>Corridor {place} is only {width_m} m wide here and narrower than {limit_m} m over {length_m} m; widen it.</source>
        <translation>Коридор {place}: ширина здесь всего {width_m} м, и на протяжении {length_m} м она меньше {limit_m} м; расширьте коридор.</translation>
    </message>
    <message>
        <source>Corridor {place} is recorded as {said}, the countries it lies in make it {scope}; measure it anew.</source>
        <translation>Коридор {place}: в поле «Охват» указано «{said}», а по странам, где он лежит, должно быть «{scope}»; измерьте его заново.</translation>
    </message>
    <message>
        <source>Corridor {place} is {width_m} m wide at its narrowest and the species needs {needed_m} m; see where the least width lies and what blocks the way.</source>
        <translation>Коридор {place}: ширина в самом узком месте {width_m} м, а виду нужно {needed_m} м; посмотрите, где он сужается и что мешает проходу.</translation>
    </message>
    <message>
        <source>Corridor {place} says nothing of the mechanism that protects it; choose one, “none yet” included.</source>
        <translation>Коридор {place}: не указан «Механизм охраны»; выберите значение, в том числе можно «Пока нет».</translation>
    </message>
    <message>
        <source>Corridor {place} touches {cores} core areas, and it takes two; draw it up to the next one.</source>
        <translation>Коридор {place}: ядер, которых он касается, — {cores}, а нужно два; доведите его до следующего ядра.</translation>
    </message>
    <message>
        <source>Corridors are to be cut at a least width and none is given; choose a species or give the width.</source>
        <translation>Коридоры должны ограничиваться по наименьшей ширине, но она не задана; выберите вид или укажите ширину.</translation>
    </message>
    <message>
        <source>Corridors need two core areas at least and {patches} can be used; lower the threshold or the least area.</source>
        <translation>Для коридоров нужны хотя бы два ядра, а пригодных: {patches}; уменьшите порог или минимальную площадь.</translation>
    </message>
    <message>
        <source>Corridors {place} and {other} have {share_percent} % of the smaller one in common; delete one of them, or name the one it supersedes.</source>
        <translation>Коридор {place} совпадает с коридором {other} на {share_percent} % площади; удалите один из них или укажите заменяемый в поле «Заменяет версию».</translation>
    </message>
    <message>
        <source>Database {place} cannot be reached ({reason}); check host, name, user and password.</source>
        <translation>Нет связи с базой {place} ({reason}); проверьте узел, имя, пользователя и пароль.</translation>
    </message>
    <message>
        <source>Database {place} could not be written ({reason}); nothing was changed. Check that it may be written to and that the disk has room.</source>
        <translation>Не удалось записать базу {place} ({reason}); ничего не изменено. Проверьте права на запись и свободное место на диске.</translation>
    </message>
    <message>
        <source>Database {place} has no PostGIS ({reason}); ask its administrator to run CREATE EXTENSION postgis.</source>
        <translation>В базе {place} нет PostGIS ({reason}); попросите её администратора выполнить CREATE EXTENSION postgis.</translation>
    </message>
    <message>
        <source>Database {place} holds a record of the same uuid already; nothing was written, so replace that record instead.</source>
        <translation>В базе данных {place} уже есть запись с таким же uuid; ничего не записано, замените ту запись.</translation>
    </message>
    <message>
        <source>Database {place} holds {kind} “{name}”, which does not belong to the format; ask the sender to export it again.</source>
        <translation>База {place} содержит {kind} «{name}», чего нет в формате; попросите отправителя повторить экспорт.</translation>
    </message>
    <message>
        <source>Database {place} is damaged ({reason}); use a copy or ask for it again.</source>
        <translation>База {place} повреждена ({reason}); возьмите копию или запросите её повторно.</translation>
    </message>
    <message>
        <source>Database {place} is in use by another program; close it there or save the edits, then try again.</source>
        <translation>База {place} занята другой программой; закройте её там или сохраните правки и повторите попытку.</translation>
    </message>
    <message>
        <source>Database {place} redefines its coordinate reference system; it must be WGS 84 (EPSG:4326), so ask the sender to export it again.</source>
        <translation>В базе {place} переопределена система координат; должна быть WGS 84 (EPSG:4326). Попросите отправителя повторить экспорт.</translation>
    </message>
    <message>
        <source>Database {place} was copied while it was in use and is incomplete; ask the sender to export it again.</source>
        <translation>База {place} скопирована во время работы с ней и неполна; попросите отправителя повторить экспорт.</translation>
    </message>
    <message>
        <source>Edit {place} does not match its checksum; the package was altered, so ask the sender for it again.</source>
        <translation>Изменение {place} не совпадает с контрольной суммой: пакет был изменён. Запросите его у отправителя повторно.</translation>
    </message>
    <message>
        <source>Edit {place} is larger than {maximum_bytes} bytes; ask the sender to shorten its texts.</source>
        <translation>Изменение {place} больше {maximum_bytes} байт; попросите отправителя сократить тексты.</translation>
    </message>
    <message>
        <source>Edit {place} is malformed ({reason}); ask the sender to export the package again.</source>
        <translation>Изменение {place} записано с ошибкой ({reason}); попросите отправителя повторить экспорт пакета.</translation>
    </message>
    <message>
        <source>Feature {place} has a damaged geometry; repair the layer with “Fix geometries”.</source>
        <translation>У объекта {place} повреждена геометрия; исправьте слой инструментом «Исправить геометрии».</translation>
    </message>
    <message>
        <source>File {place} cannot be read ({reason}); check that it exists and is not open in another program.</source>
        <translation>Не удалось прочитать файл {place} ({reason}); проверьте, существует ли он и не открыт ли в другой программе.</translation>
    </message>
    <message>
        <source>File {place} cannot be read; check that it exists and may be opened.</source>
        <translation>Не удалось прочитать файл {place}; проверьте, существует ли он и есть ли право на чтение.</translation>
    </message>
    <message>
        <source>File {place} has no text in {language} for {count} of its names; they are shown in a language it has. Add the texts to the file.</source>
        <translation>В файле {place} нет текста на языке «{language}» для названий ({count}); они показаны на языке, который в файле есть. Добавьте тексты в файл.</translation>
    </message>
    <message>
        <source>File {place} has {count} faults, listed in the log; correct them, nothing was taken over.</source>
        <translation>Ошибок в файле {place}: {count}, они перечислены в журнале; исправьте их. Ничего не загружено.</translation>
    </message>
    <message>
        <source>File {place} holds no answer on any of the units given; check the codes of the units.</source>
        <translation>В файле {place} нет ответов ни по одному из указанных участков; проверьте коды участков.</translation>
    </message>
    <message>
        <source>File {place} holds no answers; fill in at least one row.</source>
        <translation>В файле {place} нет ответов; заполните хотя бы одну строку.</translation>
    </message>
    <message>
        <source>File {place}, at {at}: {reason}; mend it or use the file that ships with the plugin.</source>
        <translation>Файл {place}, {at}: {reason}; исправьте или возьмите файл из состава модуля.</translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: the indicator “{indicator}” takes no value here, but “{value}” stands there; empty the cell.</source>
        <translation>Файл {place}, строка {row}, столбец {column}: показатель «{indicator}» не принимает здесь значений, но указано «{value}»; очистите ячейку.</translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: {value} does not lie between {low} and {high}; correct the range.</source>
        <translation>Файл {place}, строка {row}, столбец {column}: значение {value} не лежит между {low} и {high}; исправьте интервал.</translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: “{value}” has a decimal comma; write a point.</source>
        <translation>Файл {place}, строка {row}, столбец {column}: в числе «{value}» десятичная запятая; замените её точкой.</translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: “{value}” is no number; correct it.</source>
        <translation>Файл {place}, строка {row}, столбец {column}: «{value}» — не число; исправьте.</translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: “{value}” is not on the scale; allowed: {allowed}.</source>
        <translation>Файл {place}, строка {row}, столбец {column}: значения «{value}» нет в шкале; допустимы: {allowed}.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: answered by version {value} of the protocol, scored by version {protocol}; check that the questions are the same.</source>
        <translation>Файл {place}, строка {row}: ответы по версии {value} методики, баллы по версии {protocol}; проверьте, совпадают ли вопросы.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: protocol {protocol} has no indicator “{value}”; check the code or the protocol.</source>
        <translation>Файл {place}, строка {row}: в методике {protocol} нет показателя «{value}»; проверьте код или методику.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: the answer “{value}” stands in row {first_row} already; remove one.</source>
        <translation>Файл {place}, строка {row}: ответ «{value}» уже есть в строке {first_row}; удалите один из них.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: the column {column} is empty; fill it in.</source>
        <translation>Файл {place}, строка {row}: столбец {column} пуст; заполните его.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: the photo “{value}” must lie in the folder of the answers; copy it there.</source>
        <translation>Файл {place}, строка {row}: фото «{value}» должно лежать в папке ответов; скопируйте его туда.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: the text is not in UTF-8; save it as “CSV UTF-8”.</source>
        <translation>Файл {place}, строка {row}: текст не в UTF-8; сохраните его как «CSV UTF-8».</translation>
    </message>
    <message>
        <source>File {place}, row {row}: there is no unit “{value}” among the layers; its answers are not used.</source>
        <translation>Файл {place}, строка {row}: участка «{value}» нет в слоях; его ответы не учитываются.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: this is no valid CSV ({reason}); save the table again as CSV UTF-8.</source>
        <translation>Файл {place}, строка {row}: ошибка в формате CSV ({reason}); сохраните таблицу заново как CSV UTF-8.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: {cells} cells instead of {columns}; check commas and quotation marks.</source>
        <translation>Файл {place}, строка {row}: ячеек {cells} вместо {columns}; проверьте запятые и кавычки.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: “{value}” is measured from the maps; the answer is not used.</source>
        <translation>Файл {place}, строка {row}: «{value}» измеряется по картам; ответ не учитывается.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: “{value}” is no date; write year-month-day, for example 2026-05-01.</source>
        <translation>Файл {place}, строка {row}: «{value}» — не дата; пишите год-месяц-день, например 2026-05-01.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: “{value}” is not the protocol chosen, {protocol}; choose that one.</source>
        <translation>Файл {place}, строка {row}: ответы даны по методике «{value}», а выбрана {protocol}; выберите методику ответов.</translation>
    </message>
    <message>
        <source>File {place}: the column {column} is missing; start from the template of the protocol.</source>
        <translation>Файл {place}: нет столбца {column}; начните с шаблона методики.</translation>
    </message>
    <message>
        <source>File {place}: the column {column} is not known and is not used.</source>
        <translation>Файл {place}: столбец {column} неизвестен и не учитывается.</translation>
    </message>
    <message>
        <source>File {place}: the column {column} stands twice; remove one.</source>
        <translation>Файл {place}: столбец {column} повторяется; удалите лишний.</translation>
    </message>
    <message>
        <source>File {place}: the columns are separated by “{value}”; save it as CSV with commas.</source>
        <translation>Файл {place}: столбцы разделены знаком «{value}»; сохраните файл как CSV с запятыми.</translation>
    </message>
    <message>
        <source>File {place}: {assessor} answers for {unit} on {date} in {other} too; keep one of the two files.</source>
        <translation>Файл {place}: ответы {assessor} по участку {unit} за {date} есть и в {other}; оставьте один из двух файлов.</translation>
    </message>
    <message>
        <source>Folder {place} holds no CSV file of answers; choose the folder of the questionnaire.</source>
        <translation>В папке {place} нет CSV-файлов с ответами; выберите папку анкеты.</translation>
    </message>
    <message>
        <source>Give a file of answers or the folder of the questionnaire.</source>
        <translation>Укажите файл ответов или папку анкеты.</translation>
    </message>
    <message>
        <source>Give either habitat suitability, or land cover with a table of class resistances.</source>
        <translation>Задайте либо пригодность местообитаний, либо земной покров с таблицей сопротивлений классов.</translation>
    </message>
    <message>
        <source>Layer {place} (cells of {cell}, {crs}) was resampled to the grid of the assessment.</source>
        <translation>Слой {place} (ячейка {cell}, {crs}) пересчитан на сетку оценки.</translation>
    </message>
    <message>
        <source>Layer {place} cannot be edited; check whether its file may be written to.</source>
        <translation>Слой {place} нельзя редактировать; проверьте, доступен ли его файл для записи.</translation>
    </message>
    <message>
        <source>Layer {place} did not take the new record; nothing was added. Check its constraints.</source>
        <translation>Слой {place} не принял новую запись; ничего не добавлено. Проверьте ограничения слоя.</translation>
    </message>
    <message>
        <source>Layer {place} does not overlap the area; check both coordinate reference systems and extents.</source>
        <translation>Слой {place} не пересекается с территорией; проверьте их системы координат и охваты.</translation>
    </message>
    <message>
        <source>Layer {place} ends {short_m} m too early {side}: its pressure reaches {reach_m} m, so the index near that edge may be too low. Use a layer that goes further, or see “Uncertain cells”.</source>
        <translation>Слой {place} {side} обрывается на {short_m} м раньше, чем нужно: радиус воздействия его нагрузки {reach_m} м, поэтому индекс у этого края может быть занижен. Возьмите слой с большим охватом или смотрите «Ненадёжные ячейки».</translation>
    </message>
    <message>
        <source>Layer {place} gives no cell a suitability; check that its class codes are those of the species file and that the layers overlap.</source>
        <translation>Слой {place} не даёт пригодности ни для одной ячейки; проверьте, что коды классов совпадают с файлом вида, а слои перекрываются.</translation>
    </message>
    <message>
        <source>Layer {place} has no cell at or below the cutoff of {cutoff_m} m; raise the cutoff.</source>
        <translation>В слое {place} нет ячеек со значением не больше отсечения {cutoff_m} м; увеличьте отсечение.</translation>
    </message>
    <message>
        <source>Layer {place} has no coordinate reference system; set it in the layer&apos;s properties.</source>
        <translation>У слоя {place} нет системы координат; задайте её в свойствах слоя.</translation>
    </message>
    <message>
        <source>Layer {place} has no feature in the area; its pressure counts as 0 there.</source>
        <translation>В слое {place} нет объектов в пределах территории; его нагрузка здесь считается равной 0.</translation>
    </message>
    <message>
        <source>Layer {place} has no features; choose another one.</source>
        <translation>В слое {place} нет объектов; выберите другой.</translation>
    </message>
    <message>
        <source>Layer {place} has no field “{field}”; it has {known}.</source>
        <translation>В слое {place} нет поля «{field}»; есть: {known}.</translation>
    </message>
    <message>
        <source>Layer {place} holds lines or points, and “{pressure}” counts the ground they cover; name the field with their width in metres, or choose polygons.</source>
        <translation>Слой {place} содержит линии или точки, а для нагрузки «{pressure}» учитывается занимаемая ими площадь; укажите поле с их шириной в метрах или выберите полигоны.</translation>
    </message>
    <message>
        <source>Layer {place} holds no corridor “{name}”; give its code, its uuid or the number of its feature.</source>
        <translation>В слое {place} нет коридора «{name}»; укажите его код, uuid или номер объекта.</translation>
    </message>
    <message>
        <source>Layer {place} holds no data for {area_km2} km² of the area; the index is unknown there. Fill the gaps, with 0 where the pressure “{pressure}” is absent.</source>
        <translation>В слое {place} нет данных на {area_km2} км² территории; индекс там неизвестен. Заполните пропуски: там, где нагрузки «{pressure}» нет, — значением 0.</translation>
    </message>
    <message>
        <source>Layer {place} holds no data for {area_km2} km² of the area; the pressure “{pressure}” is taken to be absent there. Fill the gaps if that is wrong.</source>
        <translation>В слое {place} нет данных на {area_km2} км² территории; считается, что нагрузки «{pressure}» там нет. Если это не так, заполните пропуски.</translation>
    </message>
    <message>
        <source>Layer {place} holds no link that can be used; each node stands alone.</source>
        <translation>В слое {place} нет ни одной пригодной связи; каждый узел стоит отдельно.</translation>
    </message>
    <message>
        <source>Layer {place} holds no node; choose another layer.</source>
        <translation>В слое {place} нет узлов; выберите другой слой.</translation>
    </message>
    <message>
        <source>Layer {place} holds {found}, which the pressure “{pressure}” cannot be scored from; choose another layer.</source>
        <translation>Слой {place} содержит {found}; это не подходит для оценки нагрузки «{pressure}», выберите другой слой.</translation>
    </message>
    <message>
        <source>Layer {place} holds {value}, which is no class code; choose a raster of whole numbers.</source>
        <translation>Слой {place} содержит {value}, а это не код класса; выберите растр с целыми числами.</translation>
    </message>
    <message>
        <source>Layer {place} holds {value}; only values from {low} to {high} are allowed here.</source>
        <translation>Слой {place} содержит {value}; здесь допустимы только значения от {low} до {high}.</translation>
    </message>
    <message>
        <source>Layer {place} is no raster file; export it as GeoTIFF and choose that file.</source>
        <translation>Слой {place} — не растровый файл; экспортируйте его в GeoTIFF и выберите этот файл.</translation>
    </message>
    <message>
        <source>Layer {place} is no vector layer; choose points, lines or polygons.</source>
        <translation>Слой {place} — не векторный; выберите точки, линии или полигоны.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: its coordinates cannot be transformed; check the layer&apos;s coordinate reference system.</source>
        <translation>Слой {place}, объект {feature}: координаты не удаётся преобразовать; проверьте систему координат слоя.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: measure {measure} says two things; give its polygons the same kind, pressure and amount or another name.</source>
        <translation>Слой {place}, объект {feature}: мера {measure} задана двояко; укажите для её полигонов один вид, нагрузку и величину или другое имя.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: node {node} has an area of 0 and counts as a stepping stone only.</source>
        <translation>Слой {place}, объект {feature}: площадь узла {node} равна 0, он учитывается только как промежуточное звено.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: node {node} stands twice; dissolve its parts into one feature or give each its own number.</source>
        <translation>Слой {place}, объект {feature}: узел {node} встречается дважды; объедините его части в один объект или дайте каждой свой номер.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the amount {found} must be above 0 and at most {high} (reduce: percent, close: months a year).</source>
        <translation>Слой {place}, объект {feature}: величина {found} должна быть больше 0 и не больше {high} (reduce: проценты, close: месяцы в году).</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the area of node {node} is missing, negative or no number; correct it in the area field.</source>
        <translation>Слой {place}, объект {feature}: площадь узла {node} отсутствует, отрицательна или не является числом; исправьте её в поле площади.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the code {code} stands twice; every unit needs a code of its own.</source>
        <translation>Слой {place}, объект {feature}: код {code} повторяется; у каждого участка должен быть свой код.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the cost of the link is missing, negative or no number; correct it in the cost field or remove the link.</source>
        <translation>Слой {place}, объект {feature}: стоимость связи отсутствует, отрицательна или не является числом; исправьте её в поле стоимости или удалите связь.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the field {field} holds no whole number above 0; number the core areas 1, 2, 3 and so on.</source>
        <translation>Слой {place}, объект {feature}: в поле {field} нет целого числа больше 0; пронумеруйте ядра 1, 2, 3 и так далее.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the field {field} holds {value}; only 0 and more make sense, so correct it.</source>
        <translation>Слой {place}, объект {feature}: в поле {field} указано {value}; допустимы только 0 и больше, исправьте.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the field {field} holds “{value}”; write how accessible the place is to threats, from 0 (not at all) to 1 (fully).</source>
        <translation>Слой {place}, объект {feature}: в поле {field} указано «{value}»; задайте доступность места для угроз числом от 0 (недоступно) до 1 (полностью доступно).</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the field {field} is empty; give every unit a code.</source>
        <translation>Слой {place}, объект {feature}: поле {field} пусто; задайте код каждому участку.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the link joins node {node} with itself and is left out.</source>
        <translation>Слой {place}, объект {feature}: связь соединяет узел {node} с самим собой и не учитывается.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the link names the node “{node}”, which the nodes do not hold; it is left out. Check both node fields.</source>
        <translation>Слой {place}, объект {feature}: связь указывает на узел «{node}», которого нет среди узлов; она не учитывается. Проверьте оба поля узлов.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the measure has no name; fill in the field measure.</source>
        <translation>Слой {place}, объект {feature}: у меры нет имени; заполните поле measure.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the node has no number or name; fill in the field of its name.</source>
        <translation>Слой {place}, объект {feature}: у узла нет ни номера, ни названия; заполните поле с названием.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: “{found}” is no kind of measure; write one of {known}.</source>
        <translation>Слой {place}, объект {feature}: «{found}» — не вид меры; напишите одно из: {known}.</translation>
    </message>
    <message>
        <source>Layer {place}: all {cells} cells of the sources lie on ground that cannot be crossed; move the sources, or give these cells a resistance above 0.</source>
        <translation>Слой {place}: все ячейки источников ({cells}) лежат на непроходимых участках; переместите источники или задайте этим ячейкам сопротивление больше 0.</translation>
    </message>
    <message>
        <source>Layer {place}: core areas {numbers} cover no cell of {cell_m} m of their own and are left out; use smaller cells or merge them with their neighbour.</source>
        <translation>Слой {place}: ядра {numbers} не занимают ни одной отдельной ячейки ({cell_m} м) и исключены; уменьшите ячейки или объедините ядра с соседними.</translation>
    </message>
    <message>
        <source>Layer {place}: measure {measure} is against “{pressure}”, which has no layer in the table of pressures; add it.</source>
        <translation>Слой {place}: мера {measure} направлена против «{pressure}», а слоя этой нагрузки в таблице нет; добавьте его.</translation>
    </message>
    <message>
        <source>Layer {place}: measure {measure} moves a pressure; give the layer of new places.</source>
        <translation>Слой {place}: мера {measure} переносит нагрузку; укажите слой новых мест.</translation>
    </message>
    <message>
        <source>Layer {place}: no current can flow between any two core areas; raise the cutoff, or check the barriers in the resistance.</source>
        <translation>Слой {place}: ни между какими двумя ядрами ток течь не может; увеличьте отсечение или проверьте преграды в растре сопротивления.</translation>
    </message>
    <message>
        <source>Layer {place}: no node has an area above 0; choose another area field.</source>
        <translation>Слой {place}: нет узла с площадью больше 0; выберите другое поле площади.</translation>
    </message>
    <message>
        <source>Layer {place}: no pair of core areas is left to be joined; check the choice of pairs.</source>
        <translation>Слой {place}: не осталось пар ядер, которые нужно соединить; проверьте выбор пар.</translation>
    </message>
    <message>
        <source>Layer {place}: nodes {nodes} have no country; pairs with them do not count as transboundary.</source>
        <translation>Слой {place}: у узлов {nodes} не указана страна; пары с ними не считаются трансграничными.</translation>
    </message>
    <message>
        <source>Layer {place}: the scheme does not know {values} of the field {field} ({features} features); they count with the weight {weight}. Add the values to a class in your own copy of the scheme.</source>
        <translation>Слой {place}: в схеме нет значений {values} поля {field} (объектов: {features}); они учитываются с весом {weight}. Добавьте эти значения в один из классов в своей копии схемы.</translation>
    </message>
    <message>
        <source>Layer {place}: the table of resistances does not know {count} of its classes ({classes}); their cells hold no data and cannot be crossed.</source>
        <translation>Слой {place}: в таблице сопротивлений нет части его классов ({count}: {classes}); их ячейки не содержат данных и непроходимы.</translation>
    </message>
    <message>
        <source>Layer {place}: the table of sensitivities lacks the classes {classes}; add a row for each of them.</source>
        <translation>Слой {place}: в таблице чувствительности нет классов {classes}; добавьте строку для каждого из них.</translation>
    </message>
    <message>
        <source>Layer {place}: the values go down to {lowest}; only 0 and more make sense, so correct them.</source>
        <translation>Слой {place}: встречаются значения вплоть до {lowest}, а допустимы только 0 и больше; исправьте значения.</translation>
    </message>
    <message>
        <source>Layer {place}: the values go up to {highest} and a share of a cell is 1 at most; give shares, or name the class codes of a land cover raster.</source>
        <translation>Слой {place}: встречаются значения до {highest}, а доля ячейки не может быть больше 1; задайте доли или укажите коды классов растра земного покрова.</translation>
    </message>
    <message>
        <source>Layer {place}: {closed} of {cells} cells of the sources lie on ground that cannot be crossed; movement does not start there.</source>
        <translation>Слой {place}: ячеек источников на непроходимых участках — {closed} из {cells}; движение оттуда не начинается.</translation>
    </message>
    <message>
        <source>Layer {place}: {count} sites ({sites}) hold no cell with data and stand in no table; choose smaller cells or a larger area.</source>
        <translation>Слой {place}: участков без единой ячейки с данными — {count} ({sites}), в таблицы они не вошли; выберите более мелкие ячейки или большую территорию.</translation>
    </message>
    <message>
        <source>Layer {place}: {features} features have no number of people in the field {field} and count as nobody; fill the field in where you know the number.</source>
        <translation>Слой {place}: у объектов ({features}) в поле {field} нет числа жителей, они считаются ненаселёнными; заполните поле там, где число известно.</translation>
    </message>
    <message>
        <source>Layer {place}: {features} features have no width in the field {field} and count with {width_m} m.</source>
        <translation>Слой {place}: у объектов ({features}) в поле {field} нет ширины, для них принято {width_m} м.</translation>
    </message>
    <message>
        <source>Layer {place}: {links} links join nodes that another link joins already; the cheaper one counts, the other when it is lost.</source>
        <translation>Слой {place}: связей, соединяющих уже соединённые узлы: {links}; учитывается более дешёвая, а при её утрате — другая.</translation>
    </message>
    <message>
        <source>Layer {place}: “{classes}” is no list of class codes; write numbers separated by semicolons.</source>
        <translation>Слой {place}: «{classes}» — не список кодов классов; пишите числа через точку с запятой.</translation>
    </message>
    <message>
        <source>Layer {place}: “{pressure}” is scored from the values of a raster, for which class codes ({classes}) mean nothing; leave the third cell empty.</source>
        <translation>Слой {place}: нагрузка «{pressure}» оценивается по значениям растра, и коды классов ({classes}) не имеют смысла; оставьте третью ячейку пустой.</translation>
    </message>
    <message>
        <source>Layer {place}: “{text}” cannot be understood; write the name of a field, or pairs such as “class=highway; width=width_m” with {roles}.</source>
        <translation>Слой {place}: запись «{text}» непонятна; укажите имя поля или пары вида «class=highway; width=width_m» (допустимы: {roles}).</translation>
    </message>
    <message>
        <source>Layer “{place}”: species {species} does not know {count} of its classes ({classes}); their cells hold no data.</source>
        <translation>Слой «{place}»: в файле вида {species} нет части его классов ({count}: {classes}); в их ячейках не будет данных.</translation>
    </message>
    <message>
        <source>Member {place} does not belong to the format; do not open it and ask the sender.</source>
        <translation>Файл {place} не относится к формату; не открывайте его и обратитесь к отправителю.</translation>
    </message>
    <message>
        <source>Member {place} is listed in the manifest and missing from the package; copy it again or ask the sender for it.</source>
        <translation>Файл {place} указан в манифесте, но в пакете его нет; скопируйте пакет заново или запросите у отправителя.</translation>
    </message>
    <message>
        <source>Member {place} is not listed in the manifest of the package; ask the sender to export it again.</source>
        <translation>Файл {place} не указан в манифесте пакета; попросите отправителя повторить экспорт.</translation>
    </message>
    <message>
        <source>Member {place} of the package does not match its checksum; copy the package again or ask the sender for it.</source>
        <translation>Файл {place} в пакете не совпадает с контрольной суммой; скопируйте пакет заново или запросите у отправителя.</translation>
    </message>
    <message>
        <source>Member {place} of the package is of a kind that is not allowed (a link, encrypted or nested); ask the sender to export it again.</source>
        <translation>Файл {place} в пакете недопустимого вида (ссылка, зашифрованный или вложенный); попросите отправителя повторить экспорт.</translation>
    </message>
    <message>
        <source>Member {place} of the package unpacks to more than {ratio} times its size; do not open it and ask the sender.</source>
        <translation>Файл {place} в пакете при распаковке увеличивается более чем в {ratio} раз; не открывайте его и свяжитесь с отправителем.</translation>
    </message>
    <message>
        <source>Member {place} stands twice in the package; ask the sender to export it again.</source>
        <translation>Файл {place} встречается в пакете дважды; попросите отправителя повторить экспорт.</translation>
    </message>
    <message>
        <source>Member “{place}” of the package has a name that is not allowed; do not open it and ask the sender.</source>
        <translation>У файла «{place}» в пакете недопустимое имя; не открывайте его и свяжитесь с отправителем.</translation>
    </message>
    <message>
        <source>Neighbours were found on cells of {cell_m} m, because the area is larger than the memory; give the pairs as a table if one is missing.</source>
        <translation>Соседи найдены на ячейках {cell_m} м, потому что вся территория не помещается в памяти; если какой-то пары не хватает, задайте пары таблицей.</translation>
    </message>
    <message>
        <source>No cell reaches the threshold of {threshold} (the best has {best}); lower the threshold.</source>
        <translation>Ни одна ячейка не достигает порога {threshold} (лучшая — {best}); уменьшите порог.</translation>
    </message>
    <message>
        <source>No corridor of layer {place} supersedes another one: make a new version of a corridor, or choose the layer of the earlier versions.</source>
        <translation>В слое {place} ни один коридор не заменяет другой: создайте новую версию коридора или выберите слой прежних версий.</translation>
    </message>
    <message>
        <source>No ground that may be used leads from core area {a} to core area {b}; their pair is left out. Raise the cutoff, or check the barriers in the resistance.</source>
        <translation>От ядра {a} к ядру {b} нет доступного пути; пара исключена. Увеличьте отсечение или проверьте преграды в растре сопротивления.</translation>
    </message>
    <message>
        <source>No installed font has the letters of {place}; install {font}, or maps and charts show squares.</source>
        <translation>Ни в одном установленном шрифте нет букв языка «{place}»; установите {font}, иначе на картах и диаграммах будут квадраты.</translation>
    </message>
    <message>
        <source>No package was taken in that could be taken back.</source>
        <translation>Нет импортированного пакета, который можно было бы отменить.</translation>
    </message>
    <message>
        <source>No path leads back from row {row}, column {column} of the resistance raster; check it for gaps without data.</source>
        <translation>Из строки {row}, столбца {column} растра сопротивления нет обратного пути; проверьте, нет ли в нём пропусков данных.</translation>
    </message>
    <message>
        <source>No two core areas of layer {place} can be joined; check the resistance between them for gaps without data.</source>
        <translation>Никакие два ядра слоя {place} не удаётся соединить; проверьте, нет ли между ними пропусков данных в сопротивлении.</translation>
    </message>
    <message>
        <source>No two sites of layer {place} lie within a hop of {hop_m} m of each other; raise the hop or add sites.</source>
        <translation>В слое {place} нет двух участков в пределах перелёта {hop_m} м; увеличьте перелёт или добавьте участки.</translation>
    </message>
    <message>
        <source>No way leads from core area {a} to core area {b}; the pair is left out.</source>
        <translation>От ядра {a} нет пути к ядру {b}; пара исключена.</translation>
    </message>
    <message>
        <source>None of the {count} patches touches the marked cells; check the marks.</source>
        <translation>Ни одно из пятен ({count}) не касается отмеченных ячеек; проверьте отметки.</translation>
    </message>
    <message>
        <source>Nothing can be clicked yet: choose a layer under “{place}” first.</source>
        <translation>Щёлкать пока не по чему: сначала выберите слой в поле «{place}».</translation>
    </message>
    <message>
        <source>Package {place} is damaged ({reason}); copy it again or ask the sender for it.</source>
        <translation>Пакет {place} повреждён ({reason}); скопируйте его заново или запросите у отправителя.</translation>
    </message>
    <message>
        <source>Package {place} is not the latest import; first take back {latest} of office {office}.</source>
        <translation>Пакет {place} импортирован не последним; сначала отмените {latest} учреждения {office}.</translation>
    </message>
    <message>
        <source>Package {place} was refused for {count} faults, listed in the log; nothing was taken over.</source>
        <translation>Пакет {place} отклонён, ошибок: {count}, они перечислены в журнале; ничего не загружено.</translation>
    </message>
    <message>
        <source>Pair {place}: a way beyond its window might be cheaper, so its least cost may be too high; run it with larger cells to compare.</source>
        <translation>Пара {place}: за пределами её окна мог бы найтись более дешёвый путь, поэтому наименьшая стоимость может быть завышена; для сравнения рассчитайте с более крупными ячейками.</translation>
    </message>
    <message>
        <source>Pairs from a table are wanted and no table is given; choose one with the columns “from” and “to”.</source>
        <translation>Выбраны пары из таблицы, но таблица не задана; выберите таблицу со столбцами «from» и «to».</translation>
    </message>
    <message>
        <source>Pressure {place}: a reach of {reach_m} m is too far for cells of {cell_m} m; choose cells of {fitting_m} m or more, or a shorter reach.</source>
        <translation>Нагрузка {place}: радиус воздействия {reach_m} м слишком велик для ячеек {cell_m} м; выберите ячейки от {fitting_m} м или меньший радиус.</translation>
    </message>
    <message>
        <source>Pressure {place}: it fades with distance and its reach is {reach_m} m; give a reach above 0.</source>
        <translation>Нагрузка {place}: она убывает с расстоянием, а радиус её воздействия — {reach_m} м; задайте радиус больше 0.</translation>
    </message>
    <message>
        <source>Pressure {place}: {weight} is no weight; give a number of 0 or more.</source>
        <translation>Нагрузка {place}: {weight} не может быть весом; укажите число от 0 и больше.</translation>
    </message>
    <message>
        <source>Protocol {place} cannot be read ({reason}); check that the file exists.</source>
        <translation>Не удалось прочитать методику {place} ({reason}); проверьте, существует ли файл.</translation>
    </message>
    <message>
        <source>Protocol {place} has {count} faults and cannot be used; use the protocol that ships with the plugin or ask its author.</source>
        <translation>Методикой {place} нельзя пользоваться, ошибок: {count}; возьмите методику из состава модуля или обратитесь к автору.</translation>
    </message>
    <message>
        <source>Protocol {place} is of format {format} and this version of the plugin reads up to {known}; update the plugin.</source>
        <translation>Методика {place} имеет формат {format}, а эта версия модуля читает форматы до {known}; обновите модуль.</translation>
    </message>
    <message>
        <source>Protocol {place}, line {row}, column {column}: this is no valid JSON ({reason}); correct it.</source>
        <translation>Методика {place}, строка {row}, столбец {column}: ошибка в JSON ({reason}); исправьте.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: no text in {languages}; every label needs all languages.</source>
        <translation>Методика {place}, {path}: нет текста на языках: {languages}; у каждой подписи должны быть все языки.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the answers of scale {scale} are not in rising order; sort them.</source>
        <translation>Методика {place}, {path}: ответы шкалы {scale} не по возрастанию; упорядочьте их.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the classes must start at 0 and rise without a gap; correct their bounds.</source>
        <translation>Методика {place}, {path}: классы должны начинаться с 0 и возрастать без разрывов; исправьте границы.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the code {code} stands twice; every indicator needs a code of its own.</source>
        <translation>Методика {place}, {path}: код {code} повторяется; у каждого показателя должен быть свой код.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the least value {low} of {indicator} is above the greatest, {high}; exchange them.</source>
        <translation>Методика {place}, {path}: наименьшее значение {indicator}, {low}, больше наибольшего, {high}; поменяйте их местами.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the rule {rule} is missing; state it.</source>
        <translation>Методика {place}, {path}: нет правила {rule}; задайте его.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the scale {scale} has no answers; add at least two.</source>
        <translation>Методика {place}, {path}: в шкале {scale} нет ответов; добавьте хотя бы два.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the scale {scale} of {indicator} does not exist; define it or correct the name.</source>
        <translation>Методика {place}, {path}: шкалы {scale} для {indicator} не существует; задайте её или исправьте имя.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: there is no pressure to be scored; add one.</source>
        <translation>Методика {place}, {path}: нет ни одной нагрузки для оценки; добавьте хотя бы одну.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {expected} is expected here; correct the entry.</source>
        <translation>Методика {place}, {path}: ожидается {expected}; исправьте запись.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {indicators} wait for one another; break the circle.</source>
        <translation>Методика {place}, {path}: показатели ссылаются друг на друга по кругу: {indicators}; разорвите круг.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {indicator} refers to {other}, which does not exist; correct the code.</source>
        <translation>Методика {place}, {path}: {indicator} ссылается на {other}, которого нет; исправьте код.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {languages} is no language of the plugin and is not used.</source>
        <translation>Методика {place}, {path}: {languages} не входит в языки модуля и не учитывается.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {threat} of {indicator} is no code of the threat classification; check it.</source>
        <translation>Методика {place}, {path}: {threat} у {indicator} — не код классификации угроз; проверьте.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: “{value}” is not allowed; allowed: {allowed}.</source>
        <translation>Методика {place}, {path}: значение «{value}» недопустимо; допустимы: {allowed}.</translation>
    </message>
    <message>
        <source>Rarity compares with an earlier land cover; choose the land cover of the baseline too.</source>
        <translation>Редкость определяется сравнением с прежним земным покровом; выберите и земной покров исходного состояния.</translation>
    </message>
    <message>
        <source>Raster {place} cannot be read; check that the file exists and is not damaged.</source>
        <translation>Не удалось прочитать растр {place}; проверьте, существует ли файл и не повреждён ли он.</translation>
    </message>
    <message>
        <source>Raster {place} does not overlap the area; check both coordinate reference systems and extents.</source>
        <translation>Растр {place} не пересекается с территорией; проверьте их системы координат и охваты.</translation>
    </message>
    <message>
        <source>Raster {place} has cells of {width_m} × {height_m} m; resample it to square cells.</source>
        <translation>Ячейка растра {place} — {width_m} × {height_m} м; пересчитайте его на квадратные ячейки.</translation>
    </message>
    <message>
        <source>Raster {place} has no coordinate reference system; set it in the layer’s properties.</source>
        <translation>У растра {place} нет системы координат; задайте её в свойствах слоя.</translation>
    </message>
    <message>
        <source>Raster {place} holds no data; choose another one.</source>
        <translation>В растре {place} нет данных; выберите другой.</translation>
    </message>
    <message>
        <source>Raster {place} holds suitabilities from {low} to {high}; they must lie between 0 and 1.</source>
        <translation>В растре {place} пригодность от {low} до {high}; она должна быть от 0 до 1.</translation>
    </message>
    <message>
        <source>Raster {place} is in degrees ({crs}); reproject it to a system in metres, for example the UTM zone of your area.</source>
        <translation>Растр {place} задан в градусах ({crs}); перепроецируйте его в систему координат в метрах, например в зону UTM вашей территории.</translation>
    </message>
    <message>
        <source>Raster {place} is rotated; warp it to a north-up grid.</source>
        <translation>Растр {place} повёрнут; перепроецируйте его на сетку, ориентированную на север.</translation>
    </message>
    <message>
        <source>Raster {place} measures in {unit}; reproject it to a system in metres.</source>
        <translation>Единицы растра {place} — {unit}; перепроецируйте его в систему координат в метрах.</translation>
    </message>
    <message>
        <source>Raster {place}: none of the {cells} cells can be crossed; resistance must be above 0 somewhere.</source>
        <translation>Растр {place}: нет ни одной проходимой ячейки (всего {cells}); хотя бы где-то сопротивление должно быть больше 0.</translation>
    </message>
    <message>
        <source>Record {place} differs from its own history; the package was altered, so ask the sender for it again.</source>
        <translation>Запись {place} расходится с собственной историей: пакет был изменён. Запросите его у отправителя повторно.</translation>
    </message>
    <message>
        <source>Record {place} says “absent” and counts {count}; correct one of both.</source>
        <translation>В записи {place} указано «отсутствует», а число равно {count}; исправьте одно из двух.</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: only office {owner}, which made the record, may decide; ask it to.</source>
        <translation>Запись {place}, столбец {column}: решать может только учреждение {owner}, создавшее запись; обратитесь к нему.</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: the value is of the wrong type, {expected} is expected; correct it.</source>
        <translation>Запись {place}, столбец {column}: значение не того типа, ожидается {expected}; исправьте.</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: there is no such open conflict (any more); read the conflicts anew.</source>
        <translation>Запись {place}, столбец {column}: такого открытого расхождения (уже) нет; прочитайте расхождения заново.</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: {characters} characters are too many, {maximum} are allowed; shorten it.</source>
        <translation>Запись {place}, столбец {column}: знаков {characters}, допускается {maximum}; сократите текст.</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: {value} lies outside {minimum} to {maximum}; correct it.</source>
        <translation>Запись {place}, столбец {column}: {value} вне пределов от {minimum} до {maximum}; исправьте.</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: “{value}” begins like a formula; begin with a letter or a number.</source>
        <translation>Запись {place}, столбец {column}: «{value}» начинается как формула; начните с буквы или цифры.</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: “{value}” holds invisible control characters; type it again.</source>
        <translation>Запись {place}, столбец {column}: в «{value}» есть невидимые управляющие знаки; введите заново.</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: “{value}” is not in the code list {list}; choose a code from the list.</source>
        <translation>Запись {place}, столбец {column}: «{value}» нет в списке кодов {list}; выберите код из списка.</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: “{value}” is not of the form {pattern}; correct it.</source>
        <translation>Запись {place}, столбец {column}: «{value}» не соответствует образцу {pattern}; исправьте.</translation>
    </message>
    <message>
        <source>Record {place}: table {other} has a record of the same uuid; give one of them a new one.</source>
        <translation>Запись {place}: в таблице {other} есть запись с тем же uuid; задайте одной из записей новый.</translation>
    </message>
    <message>
        <source>Record {place}: the column {column} is required; fill it in.</source>
        <translation>Запись {place}: столбец {column} обязателен; заполните его.</translation>
    </message>
    <message>
        <source>Record {place}: {column} refers to {uuid} of table {table}, which is not in the package.</source>
        <translation>Запись {place}: {column} ссылается на {uuid} из таблицы {table}; такой записи в пакете нет.</translation>
    </message>
    <message>
        <source>Record {place}: {first} ({low}) lies above {second} ({high}); exchange them.</source>
        <translation>Запись {place}: {first} ({low}) больше, чем {second} ({high}); поменяйте их местами.</translation>
    </message>
    <message>
        <source>Row {row} of the table of pressures: no layer is chosen for “{place}”; choose one, or take the row out.</source>
        <translation>Строка {row} таблицы нагрузок: для «{place}» не выбран слой; выберите слой или удалите строку.</translation>
    </message>
    <message>
        <source>Row {row} of the table of pressures: the scheme has no pressure “{place}”; it has {known}.</source>
        <translation>Строка {row} таблицы нагрузок: в схеме нет нагрузки «{place}»; есть: {known}.</translation>
    </message>
    <message>
        <source>Scheme {place}: no layer was given for {codes}; they count as 0, so compare the index only with areas scored from the same pressures.</source>
        <translation>Схема {place}: не заданы слои для {codes}; они считаются равными 0, поэтому сравнивайте индекс только с территориями, оценёнными по тем же нагрузкам.</translation>
    </message>
    <message>
        <source>Scheme {place}: the weights of all pressures given are 0; give one of them at least some weight.</source>
        <translation>Схема {place}: веса всех заданных нагрузок равны 0; задайте вес хотя бы одной из них.</translation>
    </message>
    <message>
        <source>Scheme {place}: weights cannot vary by {spread}; give a part from 0 to 1, such as 0.25.</source>
        <translation>Схема {place}: веса не могут меняться на {spread}; задайте долю от 0 до 1, например 0,25.</translation>
    </message>
    <message>
        <source>Scheme {place}: {draws} draws of the weights were asked for; ask for 1 at least.</source>
        <translation>Схема {place}: запрошено случайных наборов весов: {draws}; нужен хотя бы 1.</translation>
    </message>
    <message>
        <source>Site {place} was scored by protocol {protocol}, which is not known here; its class is left out.</source>
        <translation>Участок {place} оценён по методике {protocol}, которой здесь нет; его класс пропущен.</translation>
    </message>
    <message>
        <source>Somebody else has written into database {place} meanwhile; nothing was changed, so try again.</source>
        <translation>Тем временем в базу {place} писал кто-то другой; ничего не изменено, повторите попытку.</translation>
    </message>
    <message>
        <source>Species {place} needs a land cover raster; choose one.</source>
        <translation>Для вида {place} нужен растр земного покрова; выберите его.</translation>
    </message>
    <message>
        <source>Species {place}: no layer was given for {names}; the suitability rests on the other variables alone.</source>
        <translation>Вид {place}: не заданы слои для {names}; пригодность рассчитана только по остальным переменным.</translation>
    </message>
    <message>
        <source>Species {species} does not use the layer “{place}”; it changes nothing.</source>
        <translation>Вид {species} не использует слой «{place}»; он ни на что не влияет.</translation>
    </message>
    <message>
        <source>Table {place} cannot be read ({reason}); save it as CSV in UTF-8.</source>
        <translation>Таблицу {place} нельзя прочитать ({reason}); сохраните её как CSV в UTF-8.</translation>
    </message>
    <message>
        <source>Table {place} has no column “{column}” in the agreed format; check the name.</source>
        <translation>В таблице {place} согласованного формата нет столбца «{column}»; проверьте имя.</translation>
    </message>
    <message>
        <source>Table {place} holds the same edit twice; ask the sender to export the package again.</source>
        <translation>В таблице {place} одно и то же изменение записано дважды; попросите отправителя повторить экспорт пакета.</translation>
    </message>
    <message>
        <source>Table {place} needs the column “{column}” once; it has {known}.</source>
        <translation>В таблице {place} столбец «{column}» должен быть ровно один раз; есть: {known}.</translation>
    </message>
    <message>
        <source>Table {place} of the package has a computed column “{column}”, which is not allowed; ask the sender to export it again.</source>
        <translation>В таблице {place} пакета есть вычисляемый столбец «{column}», что недопустимо; попросите отправителя повторить экспорт.</translation>
    </message>
    <message>
        <source>Table {place} of the package has an unknown column “{column}”; update the plugin or ask the sender.</source>
        <translation>В таблице {place} пакета есть неизвестный столбец «{column}»; обновите модуль или обратитесь к отправителю.</translation>
    </message>
    <message>
        <source>Table {place} of the package holds more than {maximum} rows; ask the sender to split it by year or site.</source>
        <translation>В таблице {place} пакета больше {maximum} строк; попросите отправителя разделить пакет по годам или участкам.</translation>
    </message>
    <message>
        <source>Table {place} of the package lacks the column {column}; ask the sender to export it again.</source>
        <translation>В таблице {place} пакета нет столбца {column}; попросите отправителя повторить экспорт.</translation>
    </message>
    <message>
        <source>Table {place}, row {row}, column {column}: “{found}” cannot be used; wanted is {wanted}.</source>
        <translation>Таблица {place}, строка {row}, столбец {column}: значение «{found}» не подходит; ожидается {wanted}.</translation>
    </message>
    <message>
        <source>Table {place}, row {row}: the uuid is malformed; ask the sender to export the package again.</source>
        <translation>Таблица {place}, строка {row}: uuid записан с ошибкой; попросите отправителя повторить экспорт пакета.</translation>
    </message>
    <message>
        <source>Table {place}, row {row}: “{a}” and “{b}” are not two core areas that can be used; the row is left out.</source>
        <translation>Таблица {place}, строка {row}: «{a}» и «{b}» — не два пригодных ядра; строка пропущена.</translation>
    </message>
    <message>
        <source>Table {place}, row {row}: “{text}” is no class code with a resistance; write a whole number, and a number above 0 or nothing for ground that cannot be crossed.</source>
        <translation>Таблица {place}, строка {row}: «{text}» — не код класса с сопротивлением; укажите целое число — код — и сопротивление больше 0, а для непроходимой местности оставьте сопротивление пустым.</translation>
    </message>
    <message>
        <source>The agreed format has no table “{place}”; check the name.</source>
        <translation>В согласованном формате нет таблицы «{place}»; проверьте имя.</translation>
    </message>
    <message>
        <source>The area holds no cell of {cell_m} m; check the extent and the cell size.</source>
        <translation>На территории не помещается ни одной ячейки {cell_m} м; проверьте охват и размер ячейки.</translation>
    </message>
    <message>
        <source>The cost of corridors between {place} needs a suitability; give land cover too.</source>
        <translation>Для стоимости коридоров между {place} нужна пригодность; укажите и земной покров.</translation>
    </message>
    <message>
        <source>The currents of pair {place} are less exact than asked for: {residual} of 1 A is out of balance after {iterations} iterations, where {tolerance} is wanted. Long thin lines of very high resistance are the usual reason; lower the greatest resistance or make such lines impassable.</source>
        <translation>Токи пары {place} рассчитаны менее точно, чем требовалось: после {iterations} итераций не сбалансировано {residual} от 1 А, а требуется {tolerance}. Обычная причина — длинные тонкие линии с очень высоким сопротивлением; уменьшите наибольшее сопротивление или сделайте такие линии непроходимыми.</translation>
    </message>
    <message>
        <source>The greatest resistance is {maximum}; it must be above 1.</source>
        <translation>Наибольшее сопротивление равно {maximum}; оно должно быть больше 1.</translation>
    </message>
    <message>
        <source>The landscape of {landscape_km2} km² is smaller than the nodes of layer {place} together, {nodes_km2} km²; give the area of the whole study region, or leave it empty.</source>
        <translation>Площадь ландшафта {landscape_km2} км² меньше общей площади узлов слоя {place}, {nodes_km2} км²; укажите площадь всей изучаемой территории или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>The layer “{place}” cannot be read; check that the file exists and is not damaged.</source>
        <translation>Не удалось прочитать слой «{place}»; проверьте, существует ли файл и не повреждён ли он.</translation>
    </message>
    <message>
        <source>The layer “{place}” lies on another grid than the land cover; align it first.</source>
        <translation>Сетка слоя «{place}» не совпадает с сеткой земного покрова; сначала выровняйте их.</translation>
    </message>
    <message>
        <source>The least area of {min_area_km2} km² is smaller than a cell ({cell_km2} km²); every single cell counts as a patch.</source>
        <translation>Минимальная площадь {min_area_km2} км² меньше ячейки ({cell_km2} км²); каждая отдельная ячейка считается пятном.</translation>
    </message>
    <message>
        <source>The length of a narrow stretch that is borne is 0 m: give one above 0, for example 500.</source>
        <translation>Допустимая длина сужения коридора — 0 м: задайте длину больше 0, например 500.</translation>
    </message>
    <message>
        <source>The manifest of the package has a wrong entry “{field}”; ask the sender to export it again.</source>
        <translation>В манифесте пакета ошибочная запись «{field}»; попросите отправителя повторить экспорт.</translation>
    </message>
    <message>
        <source>The map has no layers; choose at least one.</source>
        <translation>На карте нет слоёв; выберите хотя бы один.</translation>
    </message>
    <message>
        <source>The outline of a corridor or core area is damaged ({reason}); repair it with “Fix geometries”.</source>
        <translation>Контур коридора или ядра повреждён ({reason}); исправьте его инструментом «Исправить геометрии».</translation>
    </message>
    <message>
        <source>The outline of corridor {place} crosses itself here; correct it with the vertex tool.</source>
        <translation>Контур коридора {place} здесь пересекает сам себя; исправьте его инструментом «Правка вершин».</translation>
    </message>
    <message>
        <source>The outline of corridor {place} is not valid here; correct it with the vertex tool.</source>
        <translation>Контур коридора {place} здесь некорректен; исправьте его инструментом «Правка вершин».</translation>
    </message>
    <message>
        <source>The package has a signature ({place}), which this version does not check; trust it as an unsigned one.</source>
        <translation>В пакете есть подпись ({place}), которую эта версия не проверяет; относитесь к нему как к неподписанному.</translation>
    </message>
    <message>
        <source>The package has more than {maximum} faults, the last of them at {place}; ask the sender to export it again.</source>
        <translation>В пакете больше {maximum} ошибок, последняя — {place}; попросите отправителя повторить экспорт.</translation>
    </message>
    <message>
        <source>The package has more than {maximum} members; ask the sender to export it again.</source>
        <translation>В пакете больше {maximum} файлов; попросите отправителя повторить экспорт.</translation>
    </message>
    <message>
        <source>The package has no manifest; choose an exchange package made by this plugin.</source>
        <translation>В пакете нет манифеста; выберите пакет обмена, созданный этим модулем.</translation>
    </message>
    <message>
        <source>The package is of another format; choose an exchange package made by this plugin.</source>
        <translation>Пакет другого формата; выберите пакет обмена, созданный этим модулем.</translation>
    </message>
    <message>
        <source>The package is of format {found} and this version of the plugin reads {known}; update the plugin.</source>
        <translation>Пакет имеет формат {found}, а эта версия модуля читает {known}; обновите модуль.</translation>
    </message>
    <message>
        <source>The package was made with a newer version of the format (code lists {codelists}); what is unknown here is kept and handed on in its own tier or a stricter one only. Update the plugin to see it.</source>
        <translation>Пакет создан в более новой версии формата (списки кодов {codelists}); неизвестное здесь сохраняется и передаётся дальше только на том же или более строгом уровне. Чтобы увидеть его, обновите модуль.</translation>
    </message>
    <message>
        <source>The resistances around row {row}, column {column} lie too far apart to be summed; keep the greatest under 10,000 times the least.</source>
        <translation>Значения сопротивления вокруг строки {row}, столбца {column} слишком различаются, чтобы их складывать; наибольшее должно превышать наименьшее менее чем в 10 000 раз.</translation>
    </message>
    <message>
        <source>The rules on sensitive species {place} of the plugin are damaged ({part}); install the plugin again.</source>
        <translation>Правила модуля о чувствительных видах {place} повреждены ({part}); переустановите модуль.</translation>
    </message>
    <message>
        <source>The schema {place} of the plugin is damaged ({part}); install the plugin again.</source>
        <translation>Схема данных модуля {place} повреждена ({part}); переустановите модуль.</translation>
    </message>
    <message>
        <source>The scores of pressure {place} lie on another grid than the rest; score all pressures in one run.</source>
        <translation>Сетка баллов нагрузки {place} не совпадает с остальными; оцените все нагрузки за один запуск.</translation>
    </message>
    <message>
        <source>The suitability raster {place} holds no data; check that it covers the area.</source>
        <translation>В растре пригодности {place} нет данных; проверьте, покрывает ли он территорию.</translation>
    </message>
    <message>
        <source>The table of pressures is empty; name at least one pressure and its layer.</source>
        <translation>Таблица нагрузок пуста; укажите хотя бы одну нагрузку и её слой.</translation>
    </message>
    <message>
        <source>The tables of the office database are not open; choose the database above and open it first.</source>
        <translation>Таблицы базы учреждения не открыты; сначала выберите базу выше и откройте её.</translation>
    </message>
    <message>
        <source>The threat “{place}” is nowhere near the land cover and degrades nothing; check its raster {path}.</source>
        <translation>Угрозы «{place}» нет вблизи земного покрова, и она не вызывает деградации; проверьте её растр {path}.</translation>
    </message>
    <message>
        <source>The weights of all threats add up to 0; give at least one threat a weight above 0.</source>
        <translation>Сумма весов всех угроз равна 0; задайте хотя бы одной угрозе вес больше 0.</translation>
    </message>
    <message>
        <source>The whole area would need {need_gib} GiB of memory and {free_gib} GiB are free: each pair is worked on by itself, in a window of at most {cells} cells.</source>
        <translation>Для всей территории нужно {need_gib} ГиБ памяти, свободно {free_gib} ГиБ: каждая пара рассчитывается отдельно, в окне не более {cells} ячеек.</translation>
    </message>
    <message>
        <source>There is no database {place}; check the path or make one with “New assessment”.</source>
        <translation>Базы {place} нет; проверьте путь или создайте её инструментом «Новая оценка».</translation>
    </message>
    <message>
        <source>There is no language “{place}”; choose one from the list.</source>
        <translation>Языка «{place}» нет; выберите язык из списка.</translation>
    </message>
    <message>
        <source>There is no package {place}; check the path.</source>
        <translation>Пакета {place} нет; проверьте путь.</translation>
    </message>
    <message>
        <source>There is no protocol “{place}”; choose one of {known} or the path of a JSON file.</source>
        <translation>Методики «{place}» нет; выберите одну из {known} или укажите путь к файлу JSON.</translation>
    </message>
    <message>
        <source>There is no tier “{place}”; choose public, partner or restricted.</source>
        <translation>Уровня доступа «{place}» нет; выберите public, partner или restricted.</translation>
    </message>
    <message>
        <source>There is no “{place}” among {known}; choose one of these or the path of a JSON file.</source>
        <translation>«{place}» нет среди {known}; выберите из этого списка или укажите путь к файлу JSON.</translation>
    </message>
    <message>
        <source>This installation of QGIS lacks the Python package shapely; add “python3-shapely” with the OSGeo4W Setup or your system&apos;s package manager and start QGIS again.</source>
        <translation>В этой установке QGIS нет пакета Python shapely; установите «python3-shapely» через OSGeo4W Setup или менеджер пакетов вашей системы и перезапустите QGIS.</translation>
    </message>
    <message>
        <source>Two results are to be written to {place}; give each a name of its own.</source>
        <translation>В {place} должны быть записаны два результата; дайте каждому своё имя.</translation>
    </message>
    <message>
        <source>Unit {place} has the finished answers of {count} assessors; a consensus needs two.</source>
        <translation>Участок {place}: оценщиков, завершивших ответы, — {count}; для консенсуса нужны двое.</translation>
    </message>
    <message>
        <source>Unit {place} lies where layer {layer} has no data; check that the layer covers the unit.</source>
        <translation>Участок {place} лежит там, где в слое {layer} нет данных; проверьте, покрывает ли слой участок.</translation>
    </message>
    <message>
        <source>Unit {place}: the control measure for {pressure} lacks {fields}; complete it.</source>
        <translation>Участок {place}: в мере регулирования для нагрузки «{pressure}» не заполнено: {fields}; дополните её.</translation>
    </message>
    <message>
        <source>Unit {place}: {pressure} is of class {pressure_class} and needs a control measure with authority, deadline and status.</source>
        <translation>Участок {place}: нагрузка «{pressure}» относится к классу «{pressure_class}»; нужна мера регулирования с ответственным органом, сроком и состоянием.</translation>
    </message>
    <message>
        <source>Without site {site} its network falls apart; find a site that could stand in for it.</source>
        <translation>Без участка {site} его сеть распадается; найдите участок, который мог бы его заменить.</translation>
    </message>
    <message>
        <source>Without this site the chain of corridor {place} falls apart; find a site that could stand in for it.</source>
        <translation>Без этого участка цепочка коридора {place} распадается; найдите участок, который мог бы его заменить.</translation>
    </message>
    <message>
        <source>{cells} cells of {cell_m} m need {need_gib} GiB in {place} and {free_gib} GiB are free; choose cells of {fitting_m} m or more, a smaller area, or another disk.</source>
        <translation>Для {cells} ячеек по {cell_m} м нужно {need_gib} ГиБ в {place}, свободно {free_gib} ГиБ; возьмите ячейки не меньше {fitting_m} м, меньшую территорию или другой диск.</translation>
    </message>
    <message>
        <source>{cells} cells of {cell_m} m need {need_gib} GiB of memory and {free_gib} GiB are free; choose cells of {fitting_m} m or more, or a smaller area.</source>
        <translation>Для {cells} ячеек по {cell_m} м нужно {need_gib} ГиБ памяти, свободно {free_gib} ГиБ; возьмите ячейки не меньше {fitting_m} м или меньшую территорию.</translation>
    </message>
    <message>
        <source>{count} cells of the resistance raster are 0 or negative and count as barriers; resistance starts at 1.</source>
        <translation>Ячейки растра сопротивления со значением 0 или меньше ({count}) считаются преградами; сопротивление начинается с 1.</translation>
    </message>
    <message>
        <source>{count} cells of the resistance raster are infinite and count as barriers.</source>
        <translation>Ячейки растра сопротивления с бесконечным значением ({count}) считаются преградами.</translation>
    </message>
    <message>
        <source>{count} cells of the resistance raster hold no data and count as barriers.</source>
        <translation>Ячейки растра сопротивления без данных ({count}) считаются преградами.</translation>
    </message>
    <message>
        <source>{count} edits of office {place} were handed on by {sender}; their checksums are true, but {place} has not signed for them.</source>
        <translation>Изменения учреждения {place} ({count}) переданы через {sender}; контрольные суммы верны, но подписи {place} нет.</translation>
    </message>
    <message>
        <source>{count} edits of table {place} come from a newer version of the format; they are kept, not shown.</source>
        <translation>Правки таблицы {place} ({count}) — из более новой версии формата; они сохраняются, но не показываются.</translation>
    </message>
    <message>
        <source>{count} edits wait for earlier ones that have not arrived; import the missing packages too.</source>
        <translation>Изменения ({count}) ждут более ранних, которые не поступили; импортируйте и недостающие пакеты.</translation>
    </message>
    <message>
        <source>{count} patches that touch no marked cell were left out.</source>
        <translation>Исключены пятна, не касающиеся отмеченных ячеек: {count}.</translation>
    </message>
    <message>
        <source>{count} patches under {min_area_km2} km² were left out.</source>
        <translation>Исключены пятна меньше {min_area_km2} км²: {count}.</translation>
    </message>
    <message>
        <source>{count} records with exact places or other restricted contents would leave {place} ({tables}). To let them leave, confirm with the number {count}, and hand the package only to the offices named for it.</source>
        <translation>{place} покинут записи с точными координатами или другими сведениями ограниченного доступа: {count} ({tables}). Чтобы передать их, подтвердите числом {count} и передавайте пакет только названным учреждениям.</translation>
    </message>
    <message>
        <source>{place} could not be written ({reason}); check that the folder may be written to and that the disk has room. Nothing was left half-written.</source>
        <translation>Не удалось записать {place} ({reason}); проверьте права на запись в папку и свободное место на диске. Неполных файлов не осталось.</translation>
    </message>
    <message>
        <source>{place} exists already; choose another name, existing assessments are never overwritten.</source>
        <translation>{place} уже существует; выберите другое имя: существующие оценки никогда не перезаписываются.</translation>
    </message>
    <message>
        <source>{place} has not finished unit {unit}; the talk begins when all who have begun have finished.</source>
        <translation>{place}: участок {unit} ещё не завершён; обсуждение начинается, когда завершат все начавшие.</translation>
    </message>
    <message>
        <source>{place} is a zip with something else before or after it; do not open it and ask the sender.</source>
        <translation>{place} — zip, перед которым или после которого есть что-то ещё; не открывайте его и обратитесь к отправителю.</translation>
    </message>
    <message>
        <source>{place} is larger than {maximum_bytes} bytes; ask the sender to split the package by year or site.</source>
        <translation>{place} больше {maximum_bytes} байт; попросите отправителя разделить пакет по годам или участкам.</translation>
    </message>
    <message>
        <source>{place} is no GeoPackage of a version that is read here ({user_version}); ask the sender to export it again.</source>
        <translation>{place} — не GeoPackage поддерживаемой версии ({user_version}); попросите отправителя повторить экспорт.</translation>
    </message>
    <message>
        <source>{place} is no office database; make one with “New assessment”.</source>
        <translation>{place} — не база учреждения; создайте её инструментом «Новая оценка».</translation>
    </message>
    <message>
        <source>{place} is no plain XML ({reason}); ask the sender to export the package again.</source>
        <translation>{place} — не простой XML ({reason}); попросите отправителя повторить экспорт пакета.</translation>
    </message>
    <message>
        <source>{place} is no valid JSON ({reason}); ask the sender to export the package again.</source>
        <translation>{place}: ошибка в JSON ({reason}); попросите отправителя повторить экспорт пакета.</translation>
    </message>
    <message>
        <source>{place} must not see the answers of others before the talk; choose the role of the consensus.</source>
        <translation>{place}: чужие ответы до обсуждения не показываются; выберите роль консенсуса.</translation>
    </message>
    <message>
        <source>{place} names “{path}”, which is no member of the package; nothing is ever fetched, so ask the sender to export it again.</source>
        <translation>{place} ссылается на «{path}», которого в пакете нет; ничего никогда не скачивается, поэтому попросите отправителя повторить экспорт.</translation>
    </message>
    <message>
        <source>{place}: a geometry does not match its checksum; the package was altered, so ask the sender for it again.</source>
        <translation>{place}: геометрия не совпадает с контрольной суммой: пакет был изменён. Запросите его у отправителя повторно.</translation>
    </message>
    <message>
        <source>{place}: agreed assessments lack {count} control measures, first for {pressure} of unit {unit}; add measure, authority, deadline and status, or set the assessments back to draft.</source>
        <translation>{place}: в согласованных оценках не хватает мер регулирования ({count}), первая — для {pressure} участка {unit}; укажите меру, орган, срок и состояние или верните оценки в черновики.</translation>
    </message>
    <message>
        <source>{place}: an edit is dated {at}, which lies in the future; check the clock of the computer it was made on.</source>
        <translation>{place}: дата изменения ({at}) ещё не наступила; проверьте часы компьютера, на котором оно сделано.</translation>
    </message>
    <message>
        <source>{place}: results are written as one file; choose a name ending in one of {known}.</source>
        <translation>{place}: результат записывается одним файлом; выберите имя с окончанием из списка: {known}.</translation>
    </message>
    <message>
        <source>{place}: the column {column} comes from a newer version of the format; it is kept, not shown.</source>
        <translation>{place}: столбец {column} — из более новой версии формата; он сохраняется, но не показывается.</translation>
    </message>
    <message>
        <source>{place}: the coordinate reference system {crs} does not measure in metres; choose a projected one, for example the UTM zone of your area, or reproject the layer.</source>
        <translation>{place}: система координат {crs} не в метрах; выберите прямоугольную, например зону UTM вашей территории, или перепроецируйте слой.</translation>
    </message>
    <message>
        <source>{place}: the geometry is a {found} and must be a {expected}; correct the record.</source>
        <translation>{place}: тип геометрии {found}, а должен быть {expected}; исправьте запись.</translation>
    </message>
    <message>
        <source>{place}: the geometry is damaged ({reason}); correct the record.</source>
        <translation>{place}: геометрия повреждена ({reason}); исправьте запись.</translation>
    </message>
    <message>
        <source>{place}: the outline crosses itself; mend it with “Fix geometries” or draw it anew.</source>
        <translation>{place}: контур пересекает сам себя; исправьте его инструментом «Исправить геометрии» или нарисуйте заново.</translation>
    </message>
    <message>
        <source>{place}: the package lacks a geometry that an edit refers to; ask the sender to export it again.</source>
        <translation>{place}: в пакете нет геометрии, на которую ссылается изменение; попросите отправителя повторить экспорт.</translation>
    </message>
    <message>
        <source>{place}: the required answer “{indicator}” is missing; ask the assessor for it.</source>
        <translation>{place}: нет обязательного ответа «{indicator}»; запросите его у оценщика.</translation>
    </message>
    <message>
        <source>“{place}” cannot be a role; write up to 40 letters, digits, points or hyphens, as assessor-A.</source>
        <translation>«{place}» не может быть ролью; напишите до 40 букв, цифр, точек или дефисов, например assessor-A.</translation>
    </message>
    <message>
        <source>“{place}” is no code of an office; write country, organisation and number, for example KR-NIE-01.</source>
        <translation>«{place}» — не код учреждения; пишите страну, организацию и номер, например KR-NIE-01.</translation>
    </message>
    <message>
        <source>“{place}” is no coordinate reference system that is known here; choose one from the list.</source>
        <translation>Система координат «{place}» неизвестна; выберите её из списка.</translation>
    </message>
    <message>
        <source>“{place}” reaches {cells} cells far and at most {most} can be computed; choose larger cells or a shorter distance.</source>
        <translation>«{place}»: радиус воздействия в ячейках — {cells}, а рассчитать можно не больше {most}; выберите более крупные ячейки или меньшее расстояние.</translation>
    </message>
    <message>
        <source>“{text}” is no list of radii; write one number in metres, several separated by semicolons, or least:greatest:step.</source>
        <translation>«{text}» — не список радиусов; укажите одно число в метрах, несколько через точку с запятой или наименьший:наибольший:шаг.</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Costs are computed with {engine}.</source>
        <translation>Стоимость рассчитывается с помощью {engine}.</translation>
    </message>
    <message>
        <source>Stopped as you asked; nothing was written.</source>
        <translation>Остановлено по вашей команде; ничего не записано.</translation>
    </message>
    <message>
        <source>{cells} cells: about {memory} GiB of memory and {seconds} s.</source>
        <translation>Ячеек: {cells}; потребуется около {memory} ГиБ памяти и {seconds} с.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>&lt;p&gt;Cuts each corridor at right angles to its centreline, every so many metres, and tells for each cut how wide the corridor is, the mean and the greatest disturbance, the mean suitability, and the barriers that are met near by.&lt;/p&gt;&lt;p&gt;The centreline is the drawn one or the medial axis. The worst stretch is the one that lacks most ground to the species&apos; least width; where none is too narrow it is the narrowest place. The plot is written as PNG or SVG, for one corridor.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Рассекает каждый коридор поперёк осевой линии через заданное число метров и для каждого поперечника указывает ширину коридора, среднюю и наибольшую нарушенность, среднюю пригодность и встреченные рядом преграды.&lt;/p&gt;&lt;p&gt;Осевая линия — нарисованная или срединная ось. Худший отрезок — тот, которому больше всего не хватает до наименьшей ширины для вида; если слишком узких нет, это самое узкое место. График записывается в PNG или SVG, для одного коридора.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
        <source>Choose a corridor on the map to see its profile.</source>
        <translation>Выберите коридор на карте, чтобы увидеть его профиль.</translation>
    </message>
    <message>
        <source>Code, uuid or feature number of one corridor; empty = all.</source>
        <translation>Код, uuid или номер объекта одного коридора; пусто = все.</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Коридор</translation>
    </message>
    <message>
        <source>Corridor {name}: narrower than needed from km {start} to km {end}, down to {width} m.</source>
        <translation>Коридор {name}: от {start} до {end} км ширина меньше нужной, наименьшая — {width} м.</translation>
    </message>
    <message>
        <source>Corridor {name}: narrowest from km {start} to km {end}, {width} m.</source>
        <translation>Коридор {name}: самое узкое место от {start} до {end} км, {width} м.</translation>
    </message>
    <message>
        <source>Corridor {name}: no width could be measured.</source>
        <translation>Коридор {name}: ширину измерить не удалось.</translation>
    </message>
    <message>
        <source>Distance between two cuts.</source>
        <translation>Расстояние между соседними поперечниками.</translation>
    </message>
    <message>
        <source>End of the worst stretch (km)</source>
        <translation>Конец худшего отрезка (км)</translation>
    </message>
    <message>
        <source>Least width (m)</source>
        <translation>Наименьшая ширина (м)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Изображения (*.png *.svg)</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Profile of a corridor</source>
        <translation>Профиль коридора</translation>
    </message>
    <message>
        <source>Raster of habitat suitability, 0 to 1.</source>
        <translation>Растр пригодности местообитаний, от 0 до 1.</translation>
    </message>
    <message>
        <source>Raster of the disturbance index.</source>
        <translation>Растр индекса нарушенности.</translation>
    </message>
    <message>
        <source>Start of the worst stretch (km)</source>
        <translation>Начало худшего отрезка (км)</translation>
    </message>
    <message>
        <source>Step (m)</source>
        <translation>Шаг (м)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Transects</source>
        <translation>Поперечники</translation>
    </message>
    <message>
        <source>barrier</source>
        <translation>преграда</translation>
    </message>
    <message>
        <source>distance along the centreline (km)</source>
        <translation>расстояние по осевой линии (км)</translation>
    </message>
    <message>
        <source>disturbance</source>
        <translation>нарушенность</translation>
    </message>
    <message>
        <source>disturbance {value}</source>
        <translation>нарушенность {value}</translation>
    </message>
    <message>
        <source>least width</source>
        <translation>наименьшая ширина</translation>
    </message>
    <message>
        <source>suitability (0–1)</source>
        <translation>пригодность (0–1)</translation>
    </message>
    <message>
        <source>suitability {value}</source>
        <translation>пригодность {value}</translation>
    </message>
    <message>
        <source>width (m)</source>
        <translation>ширина (м)</translation>
    </message>
    <message>
        <source>worst stretch</source>
        <translation>худший отрезок</translation>
    </message>
    <message>
        <source>{km} km: {width} m wide</source>
        <translation>{km} км: ширина {width} м</translation>
    </message>
</context>
<context>
    <name>Questionnaire</name>
    <message>
        <source>&amp;Copy from the last visit</source>
        <translation>&amp;Взять из прошлого посещения</translation>
    </message>
    <message>
        <source>&amp;Date of the visit</source>
        <translation>&amp;Дата посещения</translation>
    </message>
    <message>
        <source>&amp;Finish the visit</source>
        <translation>&amp;Завершить посещение</translation>
    </message>
    <message>
        <source>&amp;Layer of sites or corridors</source>
        <translation>С&amp;лой участков или коридоров</translation>
    </message>
    <message>
        <source>&amp;Measure from the maps …</source>
        <translation>&amp;Измерить по картам…</translation>
    </message>
    <message>
        <source>&amp;Score all visits …</source>
        <translation>&amp;Оценить все посещения…</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Участок</translation>
    </message>
    <message>
        <source>A control measure is needed for: {names}</source>
        <translation>Нужна мера регулирования для нагрузок: {names}</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Добавить фото</translation>
    </message>
    <message>
        <source>Add a photo …</source>
        <translation>Добавить фото…</translation>
    </message>
    <message>
        <source>All pressures together: {value} (0 to 1), range {low} to {high}</source>
        <translation>Все нагрузки вместе: {value} (от 0 до 1), диапазон {low}–{high}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose a unit, or click one on the map.</source>
        <translation>Выберите участок или щёлкните по нему на карте.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Control measures of this unit …</source>
        <translation>Меры на этом участке…</translation>
    </message>
    <message>
        <source>Control measures: {unit}</source>
        <translation>Меры регулирования: {unit}</translation>
    </message>
    <message>
        <source>Draft.</source>
        <translation>Черновик.</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Завершено.</translation>
    </message>
    <message>
        <source>Folder of the &amp;answers</source>
        <translation>&amp;Папка ответов</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>NEASPEC questionnaire</source>
        <translation>Анкета NEASPEC</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>No answer yet, no score.</source>
        <translation>Ответов пока нет, баллов тоже.</translation>
    </message>
    <message>
        <source>No pressure of this unit is of class {number} or higher.</source>
        <translation>На этом участке нет нагрузок класса {number} и выше.</translation>
    </message>
    <message>
        <source>Not proven: a default of experts, to be agreed by the six countries.</source>
        <translation>Не доказано: экспертное значение по умолчанию, его должны согласовать шесть стран.</translation>
    </message>
    <message>
        <source>Not sure? Give the lowest and the highest answer possible.</source>
        <translation>Не уверены? Укажите наименьший и наибольший возможный ответ.</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>На карте</translation>
    </message>
    <message>
        <source>Others who answer, hidden until the talk: {names}.</source>
        <translation>Другие оценщики, скрыты до обсуждения: {names}.</translation>
    </message>
    <message>
        <source>Page of the form</source>
        <translation>Страница анкеты</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Pressure {impact} of {maximum}, class {class_name}, by {worst}</source>
        <translation>Нагрузка {impact} из {maximum}, класс {class_name}, главное: {worst}</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Response: {value}</source>
        <translation>Ответные меры: {value}</translation>
    </message>
    <message>
        <source>Saved at {time}.</source>
        <translation>Сохранено в {time}.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Источник: {source}</translation>
    </message>
    <message>
        <source>State: {value}</source>
        <translation>Состояние: {value}</translation>
    </message>
    <message>
        <source>The visit cannot be finished yet: {what}.</source>
        <translation>Посещение пока нельзя завершить: {what}.</translation>
    </message>
    <message>
        <source>Then click a unit on the map.</source>
        <translation>Затем щёлкните по участку на карте.</translation>
    </message>
    <message>
        <source>There is no unit of the chosen layer here; click inside one.</source>
        <translation>Здесь нет участка выбранного слоя; щёлкните внутри участка.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Что делается</translation>
    </message>
    <message>
        <source>Your &amp;role, never your name</source>
        <translation>Ваша &amp;роль (не имя)</translation>
    </message>
    <message>
        <source>consensus, at the talk</source>
        <translation>консенсус, при обсуждении</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>наибольшее</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>наименьшее</translation>
    </message>
    <message>
        <source>no pressure</source>
        <translation>нагрузки нет</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>ещё не измерено</translation>
    </message>
    <message>
        <source>one of {sums} is 0, so the impact is 0: {class_name}</source>
        <translation>в сумме {sums} есть 0, поэтому воздействие 0: {class_name}</translation>
    </message>
    <message>
        <source>range</source>
        <translation>диапазон</translation>
    </message>
    <message>
        <source>still required: {names}</source>
        <translation>нет обязательных ответов: {names}</translation>
    </message>
    <message>
        <source>timing, scope and severity belong together: {names}</source>
        <translation>время, охват и тяжесть указываются вместе: {names}</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>отвечено {answered} из {asked}</translation>
    </message>
    <message>
        <source>{question} (required)</source>
        <translation>{question} (обязательно)</translation>
    </message>
    <message>
        <source>{section} ({number} of {count})</source>
        <translation>{section} ({number} из {count})</translation>
    </message>
    <message>
        <source>{value}{unit} (measured from the maps)</source>
        <translation>{value}{unit} (измерено по картам)</translation>
    </message>
    <message>
        <source>– no answer –</source>
        <translation>– нет ответа –</translation>
    </message>
    <message>
        <source>“{text}” is no date; write year-month-day, for example 2027-03-01.</source>
        <translation>«{text}» — не дата; напишите год-месяц-день, например 2027-03-01.</translation>
    </message>
    <message>
        <source>“{text}” is no number from {low} to {high}; it is not saved.</source>
        <translation>«{text}» — не число от {low} до {high}; не сохранено.</translation>
    </message>
    <message>
        <source>“{text}” is no number from {low} upwards; it is not saved.</source>
        <translation>«{text}» — не число от {low} и больше; не сохранено.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a class code, a whole number</source>
        <translation>код класса, целое число</translation>
    </message>
    <message>
        <source>a code stands twice</source>
        <translation>код повторяется</translation>
    </message>
    <message>
        <source>a coordinate is no number</source>
        <translation>координата не является числом</translation>
    </message>
    <message>
        <source>a coordinate lies off the globe</source>
        <translation>координата вне земного шара</translation>
    </message>
    <message>
        <source>a key is not known</source>
        <translation>неизвестный ключ</translation>
    </message>
    <message>
        <source>a key stands twice</source>
        <translation>ключ повторяется</translation>
    </message>
    <message>
        <source>a label lacks a language</source>
        <translation>у подписи нет одного из языков</translation>
    </message>
    <message>
        <source>a line has fewer than two points</source>
        <translation>в линии меньше двух точек</translation>
    </message>
    <message>
        <source>a list is wanted</source>
        <translation>ожидается список</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>a name that may be that of a file</source>
        <translation>имя, которое может быть именем файла</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>число больше 0</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>число слишком длинное</translation>
    </message>
    <message>
        <source>a number is wanted</source>
        <translation>ожидается число</translation>
    </message>
    <message>
        <source>a pair of numbers is wanted</source>
        <translation>ожидается пара чисел</translation>
    </message>
    <message>
        <source>a raster</source>
        <translation>растр</translation>
    </message>
    <message>
        <source>a ring is not closed</source>
        <translation>кольцо не замкнуто</translation>
    </message>
    <message>
        <source>a text is wanted</source>
        <translation>ожидается текст</translation>
    </message>
    <message>
        <source>a value is not known</source>
        <translation>неизвестное значение</translation>
    </message>
    <message>
        <source>a value stands in two classes</source>
        <translation>одно значение стоит в двух классах</translation>
    </message>
    <message>
        <source>a value that stands in one row only</source>
        <translation>значение, которое стоит только в одной строке</translation>
    </message>
    <message>
        <source>all weights are 0</source>
        <translation>все веса равны 0</translation>
    </message>
    <message>
        <source>an entry is missing</source>
        <translation>нет обязательной записи</translation>
    </message>
    <message>
        <source>an object is wanted</source>
        <translation>ожидается объект</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>открыт в другой программе</translation>
    </message>
    <message>
        <source>at least one row</source>
        <translation>хотя бы одна строка</translation>
    </message>
    <message>
        <source>either classes or points are wanted, not both</source>
        <translation>нужны либо классы, либо точки, но не то и другое</translation>
    </message>
    <message>
        <source>in the east</source>
        <translation>на востоке</translation>
    </message>
    <message>
        <source>in the north</source>
        <translation>на севере</translation>
    </message>
    <message>
        <source>in the south</source>
        <translation>на юге</translation>
    </message>
    <message>
        <source>in the west</source>
        <translation>на западе</translation>
    </message>
    <message>
        <source>it counts more points than it holds</source>
        <translation>точек указано больше, чем есть</translation>
    </message>
    <message>
        <source>it defines a document type</source>
        <translation>он задаёт тип документа</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>данные обрываются</translation>
    </message>
    <message>
        <source>it has too many vertices</source>
        <translation>слишком много вершин</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>данных нет</translation>
    </message>
    <message>
        <source>it is nested</source>
        <translation>есть вложенность</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>слишком глубокая вложенность</translation>
    </message>
    <message>
        <source>it is too big</source>
        <translation>слишком большой размер</translation>
    </message>
    <message>
        <source>it may not be written to</source>
        <translation>нет прав на запись</translation>
    </message>
    <message>
        <source>its fields</source>
        <translation>ошибка в полях</translation>
    </message>
    <message>
        <source>its header is wrong</source>
        <translation>неверный заголовок</translation>
    </message>
    <message>
        <source>its predecessors</source>
        <translation>ошибка в предшественниках</translation>
    </message>
    <message>
        <source>its syntax</source>
        <translation>ошибка в синтаксисе</translation>
    </message>
    <message>
        <source>its table</source>
        <translation>ошибка в таблице</translation>
    </message>
    <message>
        <source>its type is not allowed</source>
        <translation>недопустимый тип</translation>
    </message>
    <message>
        <source>its values</source>
        <translation>ошибка в значениях</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>линии</translation>
    </message>
    <message>
        <source>points</source>
        <translation>точки</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>полигоны</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>данные иного типа</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>после конца есть лишние данные</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>папка не существует</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>слишком длинное имя</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>число вне допустимых пределов</translation>
    </message>
    <message>
        <source>the path of a raster</source>
        <translation>путь к растру</translation>
    </message>
    <message>
        <source>the system refused it</source>
        <translation>отказ системы</translation>
    </message>
    <message>
        <source>the text is not in UTF-8</source>
        <translation>текст не в UTF-8</translation>
    </message>
    <message>
        <source>the values do not rise</source>
        <translation>значения не возрастают</translation>
    </message>
    <message>
        <source>there are more than 254 different weights</source>
        <translation>различных весов больше 254</translation>
    </message>
    <message>
        <source>this is no valid CSV</source>
        <translation>ошибка в CSV</translation>
    </message>
    <message>
        <source>this is no valid JSON</source>
        <translation>ошибка в JSON</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>&lt;p&gt;Puts the layers on one A4 page with legend, scale bar, north arrow, graticule, date, protocol and the disclaimer on boundaries, in the chosen language, and writes it as PDF and as PNG. Text in the PDF stays text.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Размещает слои на одном листе A4 с легендой, масштабной линейкой, указателем севера, координатной сеткой, датой, методикой и оговоркой о границах на выбранном языке и записывает лист в PDF и PNG. Текст в PDF остаётся текстом.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Coordinate reference system: {crs}</source>
        <translation>Система координат: {crs}</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Дата: {date}</translation>
    </message>
    <message>
        <source>Heading of the page; empty for the standard one.</source>
        <translation>Заголовок листа; пусто — стандартный.</translation>
    </message>
    <message>
        <source>Joint assessment of habitat, disturbance and corridors</source>
        <translation>Совместная оценка местообитаний, нарушенности и коридоров</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Слои</translation>
    </message>
    <message>
        <source>Layers of the map, the topmost first.</source>
        <translation>Слои карты, верхний — первым.</translation>
    </message>
    <message>
        <source>Made with neaspec_plugin {version}</source>
        <translation>Создано в neaspec_plugin {version}</translation>
    </message>
    <message>
        <source>Map as PDF</source>
        <translation>Карта в PDF</translation>
    </message>
    <message>
        <source>Map as PNG</source>
        <translation>Карта в PNG</translation>
    </message>
    <message>
        <source>Print the overview map</source>
        <translation>Напечатать обзорную карту</translation>
    </message>
    <message>
        <source>Protocol whose name and version are printed.</source>
        <translation>Методика, название и версия которой печатаются.</translation>
    </message>
    <message>
        <source>Protocol: {name} {version}</source>
        <translation>Методика: {name} {version}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Источники: {sources}</translation>
    </message>
    <message>
        <source>The page as PDF.</source>
        <translation>Лист в PDF.</translation>
    </message>
    <message>
        <source>The page as a picture.</source>
        <translation>Лист в виде изображения.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Who made the data and under which licence; printed on the page.</source>
        <translation>Кто создал данные и по какой лицензии; печатается на листе.</translation>
    </message>
</context>
<context>
    <name>Resistance</name>
    <message>
        <source>&lt;p&gt;R = M − (M − 1)·(1 − e^(−c·h)) / (1 − e^(−c)), where h is the suitability (0 to 1), M the greatest resistance and c the shape (Keeley et al. 2016). The greater c, the more readily animals cross ground that is no good habitat; c = 0 is a straight line.&lt;/p&gt;&lt;p&gt;Instead of suitability you may give land cover and a table with a resistance for each class. Disturbance may be added; barriers are burnt in last, every cell they touch.&lt;/p&gt;&lt;p&gt;Cells without data stay impassable.&lt;/p&gt;</source>
        <translation>&lt;p&gt;R = M − (M − 1)·(1 − e^(−c·h)) / (1 − e^(−c)), где h — пригодность (0–1), M — наибольшее сопротивление, c — форма кривой (Keeley et al. 2016). Чем больше c, тем охотнее животные пересекают местность, мало пригодную как местообитание; при c = 0 получается прямая.&lt;/p&gt;&lt;p&gt;Вместо пригодности можно задать земной покров и таблицу сопротивлений классов. Можно прибавить нарушенность; преграды вносятся последними, во все ячейки, которых они касаются.&lt;/p&gt;&lt;p&gt;Ячейки без данных остаются непроходимыми.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Barrier resistance</source>
        <translation>Сопротивление преград</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Преграды</translation>
    </message>
    <message>
        <source>CSV with the columns “class” and “resistance”; an empty resistance means ground that cannot be crossed.</source>
        <translation>CSV со столбцами «class» и «resistance»; пустое сопротивление означает непроходимую местность.</translation>
    </message>
    <message>
        <source>Derive movement resistance</source>
        <translation>Рассчитать сопротивление движению</translation>
    </message>
    <message>
        <source>Expert default 1000. With 0 the barriers cannot be crossed at all.</source>
        <translation>Экспертное значение по умолчанию 1000. При 0 преграды совершенно непроходимы.</translation>
    </message>
    <message>
        <source>Expert default 4; 0 is a straight line. Studies use 0.25, 0.5, 1, 2, 4, 8 and 16: try several.</source>
        <translation>Экспертное значение по умолчанию 4; 0 — прямая. В исследованиях берут 0,25, 0,5, 1, 2, 4, 8 и 16: попробуйте несколько.</translation>
    </message>
    <message>
        <source>Fences, canals, dams: every cell they touch is raised to the barrier resistance.</source>
        <translation>Ограждения, каналы, плотины: сопротивление каждой затронутой ячейки повышается до сопротивления преград.</translation>
    </message>
    <message>
        <source>Greatest resistance</source>
        <translation>Наибольшее сопротивление</translation>
    </message>
    <message>
        <source>Index 0 to 100 to be added; where it has no data nothing is added.</source>
        <translation>Индекс от 0 до 100, который прибавляется; где данных нет, не прибавляется ничего.</translation>
    </message>
    <message>
        <source>Mean resistance</source>
        <translation>Среднее сопротивление</translation>
    </message>
    <message>
        <source>Raster of class codes, instead of suitability.</source>
        <translation>Растр кодов классов вместо пригодности.</translation>
    </message>
    <message>
        <source>Raster of suitability, 0 to 1.</source>
        <translation>Растр пригодности, от 0 до 1.</translation>
    </message>
    <message>
        <source>Raster of suitability, 0 to 1; leave it out to start from land cover.</source>
        <translation>Растр пригодности от 0 до 1; не задавайте, чтобы начать с земного покрова.</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>Сопротивление</translation>
    </message>
    <message>
        <source>Resistance added for each point of the index. Expert default 1.</source>
        <translation>Сопротивление, прибавляемое за каждый пункт индекса. Экспертное значение по умолчанию 1.</translation>
    </message>
    <message>
        <source>Resistance of the classes</source>
        <translation>Сопротивление классов</translation>
    </message>
    <message>
        <source>Resistance where the suitability is 0; it is 1 where the suitability is 1.</source>
        <translation>Сопротивление при пригодности 0; при пригодности 1 оно равно 1.</translation>
    </message>
    <message>
        <source>Shape c</source>
        <translation>Форма c</translation>
    </message>
    <message>
        <source>Weight of disturbance</source>
        <translation>Вес нарушенности</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>&lt;p&gt;Scores disturbance as it is and after each control measure, then after all of them, on one grid. The layer of measures holds polygons with the fields &lt;i&gt;measure&lt;/i&gt; (name), &lt;i&gt;kind&lt;/i&gt; (remove, reduce, move, close), &lt;i&gt;pressure&lt;/i&gt; (code in the scheme) and &lt;i&gt;amount&lt;/i&gt; (reduce: percent that goes; close: months a year). Features of the pressure are cut at the polygon and distances computed anew; what is moved scores at its new place, too.&lt;/p&gt;&lt;p&gt;With land cover the suitability follows, with core areas the cost of the corridors between them, with an office database the class of each site after its agreed scores. The table has a row for each measure and country; measures are ranked by what they take off the mean index.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Оценивает нарушенность как есть, после каждой меры регулирования и после всех мер, на одной сетке. Слой мер — полигоны с полями &lt;i&gt;measure&lt;/i&gt; (имя), &lt;i&gt;kind&lt;/i&gt; (remove убрать, reduce снизить, move перенести, close сезонное закрытие), &lt;i&gt;pressure&lt;/i&gt; (код в схеме) и &lt;i&gt;amount&lt;/i&gt; (reduce: на сколько процентов; close: месяцев в году). Объекты нагрузки обрезаются по полигону, расстояния считаются заново; перенесённое учитывается и на новом месте.&lt;/p&gt;&lt;p&gt;С земным покровом считается пригодность, с ядрами — стоимость коридоров между ними, с базой учреждения — класс каждого участка по согласованным баллам. В таблице строка на меру и страну; меры упорядочены по снижению среднего индекса.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>As in the step of that name; it decides how suitability becomes a cost.</source>
        <translation>Как в шаге с этим названием; определяет, как пригодность становится стоимостью.</translation>
    </message>
    <message>
        <source>Class of each site before and after each measure; needs a database.</source>
        <translation>Класс каждого участка до и после каждой меры; нужна база.</translation>
    </message>
    <message>
        <source>Compare control measures</source>
        <translation>Сравнить меры регулирования</translation>
    </message>
    <message>
        <source>Field of the core areas that numbers them.</source>
        <translation>Поле с номерами ядер.</translation>
    </message>
    <message>
        <source>For the cost of corridors between them, before and after.</source>
        <translation>Для стоимости коридоров между ними, до и после.</translation>
    </message>
    <message>
        <source>For the suitability before and after, as in “Model habitat suitability”.</source>
        <translation>Для пригодности до и после, как в шаге «Оценить пригодность местообитаний».</translation>
    </message>
    <message>
        <source>GeoPackage with the agreed assessments of sites; it is only read.</source>
        <translation>GeoPackage с согласованными оценками участков; только читается.</translation>
    </message>
    <message>
        <source>Index after all measures</source>
        <translation>Индекс после всех мер</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>New places</source>
        <translation>Новые места</translation>
    </message>
    <message>
        <source>One row for each measure and country, and for all measures together.</source>
        <translation>По строке на меру и страну и на все меры вместе.</translation>
    </message>
    <message>
        <source>Polygons with the fields measure, kind, pressure and amount.</source>
        <translation>Полигоны с полями measure (мера), kind (вид), pressure (нагрузка) и amount (величина).</translation>
    </message>
    <message>
        <source>Table of gains</source>
        <translation>Таблица выигрыша</translation>
    </message>
    <message>
        <source>Table of sites</source>
        <translation>Таблица участков</translation>
    </message>
    <message>
        <source>Where pressures of measures of the kind move come to; the field measure names the measure.</source>
        <translation>Куда переносятся нагрузки мер вида move; поле measure называет меру.</translation>
    </message>
    <message>
        <source>{number}/{total} {measure}</source>
        <translation>{number}/{total} {measure}</translation>
    </message>
    <message>
        <source>{rank}. {measure}: mean index {before} → {after}</source>
        <translation>{rank}. {measure}: средний индекс {before} → {after}</translation>
    </message>
</context>
<context>
    <name>Suitability</name>
    <message>
        <source>&lt;p&gt;Scores each layer by the functions of the species file and takes the weighted geometric mean: HSI = (Π sᵢ^wᵢ)^(1/Σwᵢ). One variable at 0 makes the whole 0; no good value can hide it.&lt;/p&gt;&lt;p&gt;Values the literature does not prove are expert defaults and marked so in the species file; change them in a copy of your own.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Оценивает каждый слой по функциям из файла вида и берёт взвешенное среднее геометрическое: HSI = (Π sᵢ^wᵢ)^(1/Σwᵢ). Если одна переменная равна 0, результат тоже 0: хорошие значения этого не скроют.&lt;/p&gt;&lt;p&gt;Значения, не подтверждённые литературой, — экспертные и так помечены в файле вида; меняйте их в собственной копии.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Disturbance index</source>
        <translation>Индекс нарушенности</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>Habitat suitability</source>
        <translation>Пригодность местообитаний</translation>
    </message>
    <message>
        <source>Height above the sea in metres.</source>
        <translation>Высота над уровнем моря в метрах.</translation>
    </message>
    <message>
        <source>Index 0 to 100. The result takes its grid; without it, that of the land cover.</source>
        <translation>Индекс от 0 до 100. Результат берёт его сетку, а без него — сетку земного покрова.</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>Земной покров</translation>
    </message>
    <message>
        <source>Mean suitability</source>
        <translation>Средняя пригодность</translation>
    </message>
    <message>
        <source>Model habitat suitability</source>
        <translation>Оценить пригодность местообитаний</translation>
    </message>
    <message>
        <source>Raster of land cover classes as in the species file (Copernicus CGLS-LC100 codes).</source>
        <translation>Растр классов земного покрова, как в файле вида (коды Copernicus CGLS-LC100).</translation>
    </message>
    <message>
        <source>Rivers and lakes, or a raster whose cells above 0 are water.</source>
        <translation>Реки и озёра либо растр, где значения больше 0 обозначают воду.</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Вода</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>&lt;p&gt;Prints an exercise in the language asked for: objective, time, whether the internet is needed, the steps, and a card for each unit that tells what the students need to answer the protocol. For the trainer the numbers that must come out stand beside the steps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Печатает упражнение на нужном языке: цель, время, нужен ли интернет, шаги и карточку каждого участка со сведениями, по которым студенты отвечают на вопросы методики. Для преподавателя рядом с шагами стоят числа, которые должны получиться.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Takes a folder with a CSV file of answers for each student, as the questionnaire or the template gives them, and compares each with the reference scoring of the exercise and with the class: parts of answers that are equal, units of the right class, kappa, and what was hardest. Students are named by their files.&lt;/p&gt;&lt;p&gt;A file with a fault is not taken; its faults stand on the sheet of the class with row and column, and the others are compared all the same.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Берёт папку, где у каждого студента свой CSV-файл ответов (из анкеты или шаблона), и сравнивает каждый с эталонными баллами упражнения и с группой: совпавшие ответы, участки верного класса, каппа и что было труднее всего. Студенты обозначены именами файлов.&lt;/p&gt;&lt;p&gt;Файл с ошибкой не берётся; его ошибки со строкой и столбцом стоят на листе группы, остальные всё равно сравниваются.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A CSV file of answers for each student.</source>
        <translation>CSV-файл ответов на каждого студента.</translation>
    </message>
    <message>
        <source>A class may work in several languages: codes and numbers are the same in all.</source>
        <translation>Группа может работать на нескольких языках: коды и числа одинаковы.</translation>
    </message>
    <message>
        <source>Agreement with the reference (kappa): {kappa}</source>
        <translation>Согласие с эталоном (каппа): {kappa}</translation>
    </message>
    <message>
        <source>Cards of the units (invented)</source>
        <translation>Карточки участков (вымышленные)</translation>
    </message>
    <message>
        <source>Compare a class with the reference</source>
        <translation>Сравнить группу с эталоном</translation>
    </message>
    <message>
        <source>Equal parts, %</source>
        <translation>Совпало, %</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Упражнение</translation>
    </message>
    <message>
        <source>Exercise sheet</source>
        <translation>Лист упражнения</translation>
    </message>
    <message>
        <source>Files not taken</source>
        <translation>Непринятые файлы</translation>
    </message>
    <message>
        <source>Folder for a PDF for each student and one for the class.</source>
        <translation>Папка для PDF каждого студента и группы.</translation>
    </message>
    <message>
        <source>Folder of the class</source>
        <translation>Папка группы</translation>
    </message>
    <message>
        <source>For the trainer.</source>
        <translation>Для преподавателя.</translation>
    </message>
    <message>
        <source>Give or take</source>
        <translation>Допуск</translation>
    </message>
    <message>
        <source>Hardest first</source>
        <translation>Сначала самое трудное</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Internet: needed.</source>
        <translation>Интернет: нужен.</translation>
    </message>
    <message>
        <source>Internet: not needed.</source>
        <translation>Интернет: не нужен.</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Каппа</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Язык листа</translation>
    </message>
    <message>
        <source>Most of the class</source>
        <translation>Большинство группы</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Должно быть</translation>
    </message>
    <message>
        <source>Name of an exercise of the plugin, or the path of your own exercise file (JSON).</source>
        <translation>Имя упражнения из модуля или путь к своему файлу упражнения (JSON).</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Ничего.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Number of students compared</source>
        <translation>Число сравнённых студентов</translation>
    </message>
    <message>
        <source>Objective:</source>
        <translation>Цель:</translation>
    </message>
    <message>
        <source>Of the habitat there was, {left} % is left; {protected} % of the unit is protected.</source>
        <translation>От прежнего местообитания осталось {left} %; охраняется {protected} % участка.</translation>
    </message>
    <message>
        <source>One row for each student.</source>
        <translation>По строке на студента.</translation>
    </message>
    <message>
        <source>Place in the class: {place} of {count}; median of the class {median} %.</source>
        <translation>Место в группе: {place} из {count}; медиана группы {median} %.</translation>
    </message>
    <message>
        <source>Print an exercise</source>
        <translation>Напечатать упражнение</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Эталон</translation>
    </message>
    <message>
        <source>Result sheets</source>
        <translation>Листы результатов</translation>
    </message>
    <message>
        <source>Right classes</source>
        <translation>Верные классы</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Студент</translation>
    </message>
    <message>
        <source>Table of the class</source>
        <translation>Таблица группы</translation>
    </message>
    <message numerus="yes">
        <source>Time: %n minute(s).</source>
        <translation><numerusform>Время: %n минута.</numerusform><numerusform>Время: %n минуты.</numerusform><numerusform>Время: %n минут.</numerusform></translation>
    </message>
    <message>
        <source>To be printed or shown.</source>
        <translation>Для печати или показа.</translation>
    </message>
    <message>
        <source>Training area</source>
        <translation>Учебная территория</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Units with the right class of pressure: {right} of {units}.</source>
        <translation>Участки с верным классом нагрузки: {right} из {units}.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Что отличается</translation>
    </message>
    <message>
        <source>With the expected numbers</source>
        <translation>С ожидаемыми числами</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>и ещё %n</numerusform><numerusform>и ещё %n</numerusform><numerusform>и ещё %n</numerusform></translation>
    </message>
    <message>
        <source>the class</source>
        <translation>группа</translation>
    </message>
    <message>
        <source>{equal} of {parts} parts of answers are those of the reference ({percent} %).</source>
        <translation>С эталоном совпало {equal} из {parts} частей ответов ({percent} %).</translation>
    </message>
    <message>
        <source>{pressure}: {timing}; on {share} % of the unit; there a decline of {decline} % in ten years.</source>
        <translation>{pressure}: {timing}; на {share} % участка; там сокращение на {decline} % за десять лет.</translation>
    </message>
</context>
<context>
    <name>Widening</name>
    <message>
        <source>&lt;p&gt;Compares each corridor that supersedes another one with its predecessor: least and mean width, length, area, area by country, share protected and mean disturbance, before and after; and the ground gained, lost and kept as a map.&lt;/p&gt;&lt;p&gt;Predecessors are looked for in the same layer, or in a second one, by the uuid that stands in “supersedes”; of two layers without such a column, corridors of the same code are compared.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Сравнивает каждый коридор, который заменяет другой, с его предшественником: наименьшая и средняя ширина, длина, площадь, площадь по странам, доля под охраной и средняя нарушенность до и после, а также карта приобретённой, утраченной и сохранённой площади.&lt;/p&gt;&lt;p&gt;Предшественники ищутся в том же слое или во втором слое по uuid в столбце «supersedes»; если в двух слоях такого столбца нет, сравниваются коридоры с одинаковым кодом.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Прежние версии</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Прирост</translation>
    </message>
    <message>
        <source>Ground gained, lost and kept</source>
        <translation>Приобретённая, утраченная и сохранённая площадь</translation>
    </message>
    <message>
        <source>Layer with the earlier versions; empty = they stand in the same layer.</source>
        <translation>Слой с прежними версиями; пусто = они в том же слое.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Pairs of versions</source>
        <translation>Пары версий</translation>
    </message>
    <message>
        <source>Polygons of the protected areas.</source>
        <translation>Полигоны охраняемых территорий.</translation>
    </message>
    <message>
        <source>Protected areas</source>
        <translation>Охраняемые территории</translation>
    </message>
    <message>
        <source>Widening report</source>
        <translation>Отчёт о расширении</translation>
    </message>
    <message>
        <source>area in {country} (km²)</source>
        <translation>площадь: {country} (км²)</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>приобретено</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>сохранено</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>утрачено</translation>
    </message>
    <message>
        <source>{corridor}: {measure} {before} → {after}</source>
        <translation>{corridor}: {measure} {before} → {after}</translation>
    </message>
</context>
</TS>
