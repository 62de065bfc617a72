<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mn" sourcelanguage="en">
<context>
    <name>Agreement</name>
    <message>
        <source>&lt;p&gt;Compares the latest visits of all assessors: Cohen&apos;s kappa with quadratic weights for two, Fleiss&apos; kappa for more, Krippendorff&apos;s alpha (ordinal) where some have not rated every unit; for the class of each pressure and of the whole unit, state and response, for all units and by country.&lt;/p&gt;&lt;p&gt;Indicators below the protocol&apos;s bound (0.40) are listed to be talked over. Where all gave the same answer there is no number, and the report says so.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Бүх үнэлэгчийн хамгийн сүүлийн хээрийн ажлыг харьцуулна: хоёр бол квадрат жинтэй Cohen-ий каппа, олон бол Fleiss-ийн каппа, бүх нэгжийг үнэлээгүй хүн байвал Krippendorff-ийн альфа (эрэмбийн); дарамт бүрийн болон нэгжийн зэрэг, төлөв, хариу арга хэмжээгээр, бүх нэгж ба улсаар.&lt;/p&gt;&lt;p&gt;Аргачлалын босгоос (0.40) доош үзүүлэлтийг хэлэлцэх жагсаалтад оруулна. Бүгд ижил хариулсан бол тоо гарахгүй, тайланд ингэж бичнэ.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Санал нийцэл</translation>
    </message>
    <message>
        <source>Agreement of assessors</source>
        <translation>Үнэлэгчдийн санал нийцэл</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Бүх нэгж</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, quadratic weights</source>
        <translation>Cohen-ий каппа, квадрат жин</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Улс</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Fleiss-ийн каппа</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Үгээр</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Үзүүлэлт</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, ordinal (ratings are missing)</source>
        <translation>Krippendorff-ийн альфа, эрэмбийн (дутуу үнэлгээтэй)</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Байхгүй.</translation>
    </message>
    <message>
        <source>Number of indicators to talk over</source>
        <translation>Хэлэлцэх үзүүлэлтийн тоо</translation>
    </message>
    <message>
        <source>One row for each indicator and country.</source>
        <translation>Үзүүлэлт, улс бүрт нэг мөр.</translation>
    </message>
    <message>
        <source>Polygons of the units, to tell the agreement by country; needs countries too.</source>
        <translation>Улсаар гаргахад хэрэглэх нэгжийн полигон; улсын давхарга мөн хэрэгтэй.</translation>
    </message>
    <message>
        <source>Printed report</source>
        <translation>Хэвлэх тайлан</translation>
    </message>
    <message>
        <source>Protocol {protocol} {version}; assessors: {names}.</source>
        <translation>Аргачлал {protocol} {version}; үнэлэгчид: {names}.</translation>
    </message>
    <message>
        <source>Report the agreement of assessors</source>
        <translation>Үнэлэгчдийн санал нийцлийн тайлан</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Статистик</translation>
    </message>
    <message>
        <source>Table of agreement</source>
        <translation>Санал нийцлийн хүснэгт</translation>
    </message>
    <message>
        <source>To be talked over (below {bound})</source>
        <translation>Хэлэлцэх ({bound} босгоос доош)</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Нэгж</translation>
    </message>
    <message>
        <source>Units: {country}</source>
        <translation>Нэгжүүд: {country}</translation>
    </message>
    <message>
        <source>What to talk over, and all numbers, in the chosen language.</source>
        <translation>Хэлэлцэх зүйл ба бүх тоог сонгосон хэлээр.</translation>
    </message>
    <message>
        <source>all gave one and the same answer: they agree, and no number can be computed from it</source>
        <translation>бүгд нэг ижил хариулсан: санал нийлсэн боловч тоо бодох боломжгүй</translation>
    </message>
    <message>
        <source>no unit was rated by two assessors</source>
        <translation>хоёр үнэлэгчийн хамт үнэлсэн нэгж алга</translation>
    </message>
    <message>
        <source>{band}; talk it over</source>
        <translation>{band}; хэлэлцэнэ үү</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message numerus="yes">
        <source>%n visit(s) are drafts and not scored.</source>
        <translation><numerusform>%n хээрийн ажил ноорог тул оноог нь тооцоогүй.</numerusform><numerusform>%n хээрийн ажил ноорог тул оноог нь тооцоогүй.</numerusform></translation>
    </message>
    <message>
        <source>&lt;p&gt;Scores each unit by the protocol: impact of a pressure = timing + scope + severity (0 when one of them is 0), a unit&apos;s pressure = its worst, cumulative pressure = 1 − Π(1 − I/9), with the range from lowest to highest answers. Assessors are scored apart; the consensus is a record of its own and overwrites nothing.&lt;/p&gt;&lt;p&gt;What the maps say of each unit is measured beside it: means weighted with the area of each cell in the unit, shares of classes, distances to roads, railways, settlements and water. Units may overlap and be smaller than a cell.&lt;/p&gt;&lt;p&gt;The answers are a CSV table in UTF-8; a fault in it is named with row and column, and then nothing is taken over. A pressure of class 2 or higher needs a control measure; without it the assessment cannot be exported as agreed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Нэгж бүрт аргачлалын дагуу оноо өгнө: нөлөөллийн оноо = цаг хугацаа + хамрах хүрээ + ноцтой байдал (аль нэг нь 0 бол 0), нэгжийн дарамт = хамгийн ноцтой нөлөөллийнх, хуримтлагдсан дарамт = 1 − Π(1 − I/9); хариултын доод, дээд утгаар завсрыг гаргана. Үнэлэгч бүрийг тусад нь тооцох ба зөвшилцөл нь тусдаа бичлэг болж, юуг ч дарж бичихгүй.&lt;/p&gt;&lt;p&gt;Газрын зургаас хэмжсэн утгыг хажууд нь бичнэ: нэгжид орох нүдний талбайгаар жигнэсэн дундаж, ангиллын эзлэх хувь, зам, төмөр зам, суурин, усны хүрэх зай. Нэгжүүд давхцаж болох ба нэг нүднээс жижиг ч байж болно.&lt;/p&gt;&lt;p&gt;Хариултыг UTF-8 кодчилолтой CSV хүснэгтээр өгнө. Алдаа байвал мөр, баганыг нь заах ба тэр үед юу ч оруулахгүй. 2 ба түүнээс дээш зэргийн дарамтад хяналтын арга хэмжээ шаардлагатай; байхгүй бол үнэлгээг тохиролцсон гэж гадагш гаргахгүй.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Agreement on {name} is low (kappa {kappa}): talk it over.</source>
        <translation>“{name}”: үнэлэгчдийн санал нийцэл бага (каппа {kappa}) тул хэлэлцэнэ үү.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Хариулт</translation>
    </message>
    <message>
        <source>Assess sites and corridors</source>
        <translation>Газар, коридорыг үнэлэх</translation>
    </message>
    <message>
        <source>Assessed units</source>
        <translation>Үнэлсэн нэгж</translation>
    </message>
    <message>
        <source>Control measures</source>
        <translation>Хяналтын арга хэмжээ</translation>
    </message>
    <message>
        <source>Field that the answers refer to.</source>
        <translation>Хариултын хүснэгтэд заасан кодыг агуулсан талбар.</translation>
    </message>
    <message>
        <source>Field with the unit&apos;s code</source>
        <translation>Нэгжийн кодын талбар</translation>
    </message>
    <message>
        <source>Filled-in protocol, one row for each unit, assessor and indicator.</source>
        <translation>Бөглөсөн аргачлал: нэгж, үнэлэгч, үзүүлэлт бүрт нэг мөр.</translation>
    </message>
    <message>
        <source>Folder of answers</source>
        <translation>Хариултын хавтас</translation>
    </message>
    <message>
        <source>GeoPackage of the assessment; units, answers and scores are added to it.</source>
        <translation>Үнэлгээний GeoPackage; нэгж, хариулт, оноог үүнд нэмнэ.</translation>
    </message>
    <message>
        <source>Instead of one file: the folder of the questionnaire, a file for each assessor.</source>
        <translation>Нэг файлын оронд: үнэлэгч бүрийн файлтай асуулгын хавтас.</translation>
    </message>
    <message>
        <source>Its mean and the share of each of its classes in each unit are kept beside the answers.</source>
        <translation>Нэгж бүр дэх дундаж болон ангилал тус бүрийн эзлэх хувийг хариултын хамт хадгална.</translation>
    </message>
    <message>
        <source>Its mean in each unit is measured and kept beside the answers.</source>
        <translation>Нэгж бүр дэх дунджийг нь хэмжиж, хариултын хамт хадгална.</translation>
    </message>
    <message>
        <source>Name of a protocol of the plugin, or the path of a protocol file (JSON).</source>
        <translation>Плагины аргачлалын нэр эсвэл аргачлалын файлын зам (JSON).</translation>
    </message>
    <message>
        <source>Number of assessed units</source>
        <translation>Үнэлсэн нэгжийн тоо</translation>
    </message>
    <message>
        <source>One row for each unit and assessor, and one for the consensus.</source>
        <translation>Нэгж, үнэлэгч бүрт нэг мөр, зөвшилцөлд нэг мөр.</translation>
    </message>
    <message>
        <source>Polygons of the units; each needs a code of its own.</source>
        <translation>Нэгжийн полигон; тус бүр өөрийн кодтой байна.</translation>
    </message>
    <message>
        <source>Shares of land cover that the protocol asks for are measured from it.</source>
        <translation>Аргачлалд заасан газрын бүрхэвчийн эзлэх хувийг үүнээс хэмжинэ.</translation>
    </message>
    <message>
        <source>Since the visits before, pressure got worse in {worse} and better in {better} of {count} units (sign test p = {p}); in the others no change can be told from the ranges or methods.</source>
        <translation>Өмнөх хээрийн ажлаас хойш нийт {count} нэгжээс {worse} нэгжид дарамт нэмэгдэж, {better} нэгжид буурсан (тэмдгийн шалгуур p = {p}); бусад нэгжид завсар, аргаас болж өөрчлөлт тодорхойлогдохгүй.</translation>
    </message>
    <message>
        <source>Sites and corridors</source>
        <translation>Газар, коридор</translation>
    </message>
    <message>
        <source>Species the assessment is for; needed when a database is given.</source>
        <translation>Үнэлгээний зорилтот зүйл; өгөгдлийн сан заасан бол заавал сонгоно.</translation>
    </message>
    <message>
        <source>Table of scores</source>
        <translation>Онооны хүснэгт</translation>
    </message>
    <message>
        <source>Table with the columns unit_code, pressure, measure, authority, deadline (YYYY-MM-DD) and status (planned, running, done, dropped). Pressures of class 2 and higher need one.</source>
        <translation>unit_code, pressure, measure, authority, deadline (YYYY-MM-DD), status (planned, running, done, dropped) багана бүхий хүснэгт. 2 ба түүнээс дээш зэргийн дарамтад хяналтын арга хэмжээ шаардлагатай.</translation>
    </message>
    <message>
        <source>The distance from the edge of each unit to the nearest one is measured, up to 100 km; 0 when one reaches into the unit.</source>
        <translation>Нэгж бүрийн захаас хамгийн ойрынх хүртэлх зайг 100 км хүртэл хэмжинэ; нэгжид орсон байвал 0.</translation>
    </message>
    <message>
        <source>Without answers the units are measured only.</source>
        <translation>Хариулт байхгүй тул нэгжийг зөвхөн хэмжив.</translation>
    </message>
    <message>
        <source>Without either the units are measured only.</source>
        <translation>Аль нь ч байхгүй бол нэгжийг зөвхөн хэмжинэ.</translation>
    </message>
    <message>
        <source>whole unit</source>
        <translation>нэгж бүхэлдээ</translation>
    </message>
</context>
<context>
    <name>Barriers</name>
    <message>
        <source>&lt;p&gt;Asks of each cell: were the ground within the radius restored to resistance 1, by how much would the least cost between two core areas fall for each metre restored? Score = (LCD − least CWD_A on the rim − least CWD_B on the rim − D) / D, with D = 2 × radius; below 0 it counts as 0 (McRae et al. 2012).&lt;/p&gt;&lt;p&gt;The first raster holds the greatest score of any pair and radius, the second the sum over the pairs: ground that serves many pairs at once. Pairs without any way between them have no score.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Нүд бүрт тооцно: радиус доторх газрыг эсэргүүцэл 1 болтол нөхөн сэргээвэл хоёр голомт нутгийн хоорондох хамгийн бага зардал сэргээсэн метр тутамд хэдээр буурах вэ? Оноо = (LCD − тойргийн хамгийн бага CWD_A − тойргийн хамгийн бага CWD_B − D) / D, D = 2 × радиус; 0-ээс бага бол 0 (McRae et al. 2012).&lt;/p&gt;&lt;p&gt;Эхний растр бүх хос, радиусын хамгийн их оноог, хоёр дахь нь хосуудын нийлбэрийг агуулна: олон хост зэрэг тустай газар. Хооронд нь огт замгүй хос оноогүй.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Best places (CSV)</source>
        <translation>Шилдэг газрууд (CSV)</translation>
    </message>
    <message>
        <source>Find where restoration helps most</source>
        <translation>Нөхөн сэргээлт хамгийн их тус болох газрыг олох</translation>
    </message>
    <message>
        <source>Gain from restoration (greatest)</source>
        <translation>Нөхөн сэргээлтийн өгөөж (хамгийн их)</translation>
    </message>
    <message>
        <source>Gain from restoration (sum)</source>
        <translation>Нөхөн сэргээлтийн өгөөж (нийлбэр)</translation>
    </message>
    <message>
        <source>Greatest score</source>
        <translation>Хамгийн их оноо</translation>
    </message>
    <message>
        <source>Pair {code}, radius {radius} m: restoring ground at {x}, {y} saves {saved} cost-weighted km of {cost} km.</source>
        <translation>Хос {code}, радиус {radius} м: {x}, {y} цэгийн газрыг нөхөн сэргээвэл зардлаар жигнэсэн {cost} км-ээс {saved} км хэмнэнэ.</translation>
    </message>
    <message>
        <source>Radius (m)</source>
        <translation>Радиус (м)</translation>
    </message>
    <message>
        <source>Radius of the restored ground in metres, greater than a cell: one number, several separated by semicolons (200; 400), or least:greatest:step (200:1000:200). Expert default 500.</source>
        <translation>Нөхөн сэргээх газрын радиус, метрээр, нүднээс их: нэг тоо, цэгтэй таслалаар зааглсан хэд хэдэн тоо (200; 400), эсвэл бага:их:алхам (200:1000:200). Мэргэжилтний санал болгосон утга 500.</translation>
    </message>
    <message>
        <source>Raster of resistance; cells without data or not above 0 cannot be crossed.</source>
        <translation>Эсэргүүцлийн растр; өгөгдөлгүй эсвэл 0-ээс ихгүй нүдээр нэвтрэх боломжгүй.</translation>
    </message>
</context>
<context>
    <name>CheckCorridors</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation><numerusform>%n асуудал</numerusform><numerusform>%n асуудал</numerusform></translation>
    </message>
    <message>
        <source>0 = as the species needs it.</source>
        <translation>0 = тухайн зүйлд шаардлагатай хэмжээгээр.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Lists what is wrong with corridors, each problem at its place: outlines that are not valid or cross themselves, gaps, fewer than two core areas, widths below the species&apos; least one over more than a run, hops that are too long, sites whose loss cuts a chain, barriers without a crossing structure, corridors of two offices that do not meet at the border, duplicates, a scope that the ground contradicts, and code, date or mechanism left empty.&lt;/p&gt;&lt;p&gt;What is not given is not checked: core areas, countries, barriers. Versions that another corridor supersedes are passed over. Widths are lengths of transects at right angles to the centreline, the drawn one or the medial axis.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Коридорын асуудлыг байршилтай нь жагсаана: буруу эсвэл өөрөө өөрийгөө огтолсон хүрээ, тасархай, хоёроос цөөн голомт нутаг, зүйлд шаардлагатай хамгийн бага өргөнөөс зөвшөөрсөн уртаас илүү үргэлжлэн нарийссан хэсэг, хэт урт дамжих зай, алдвал гинж тасрах газар, гарцгүй саад, хил дээр нийлэхгүй хоёр байгууллагын коридор, давхардал, байршилтайгаа зөрсөн хамрах хүрээ, бөглөөгүй код, огноо, хамгааллын арга хэлбэр.&lt;/p&gt;&lt;p&gt;Өгөөгүй өгөгдлийг (голомт нутаг, улс, саад) шалгахгүй. Өөр коридор орлосон хувилбарыг алгасна. Өргөн нь тэнхлэгт перпендикуляр хөндлөн огтлолын урт; тэнхлэг нь зурсан тэнхлэг эсвэл дүрсийн дунд тэнхлэг байна.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Between stepping stones; 0 = as the species can.</source>
        <translation>Дамжих цэгүүдийн хооронд; 0 = тухайн зүйлийн чадах хэмжээгээр.</translation>
    </message>
    <message>
        <source>Check corridors</source>
        <translation>Коридор шалгах</translation>
    </message>
    <message>
        <source>Continuation looked for within (m)</source>
        <translation>Үргэлжлэлийг хайх зай (м)</translation>
    </message>
    <message>
        <source>Core areas touch within (m)</source>
        <translation>Голомт нутагтай залгаа гэж үзэх зай (м)</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Коридор</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Улс</translation>
    </message>
    <message>
        <source>Duplicate from an overlap of (%)</source>
        <translation>Давхардсан гэж үзэх давхцал (%)</translation>
    </message>
    <message>
        <source>Errors among them</source>
        <translation>Үүнээс алдаа</translation>
    </message>
    <message>
        <source>Greatest hop (m)</source>
        <translation>Нэг дамжих хамгийн их зай (м)</translation>
    </message>
    <message>
        <source>How far beyond a border the corridor of the other office may begin.</source>
        <translation>Нөгөө байгууллагын коридор хилээс цааш хамгийн холдоо ямар зайд эхэлж болох.</translation>
    </message>
    <message>
        <source>Least width (m)</source>
        <translation>Хамгийн бага өргөн (м)</translation>
    </message>
    <message>
        <source>May be narrower over (m)</source>
        <translation>Үүнээс нарийн байж болох хэсгийн урт (м)</translation>
    </message>
    <message>
        <source>Only a longer stretch below the least width is a problem.</source>
        <translation>Хамгийн бага өргөнөөс нарийн хэсэг энэ уртаас хэтэрсэн үед л асуудалд тооцно.</translation>
    </message>
    <message>
        <source>Outlines from rasters keep half a cell apart.</source>
        <translation>Растраас гаргасан хүрээнүүдийн хооронд хагас нүдний зай үлддэг.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Асуудал</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Асуудлын тоо</translation>
    </message>
    <message>
        <source>Problems of corridors</source>
        <translation>Коридорын асуудал</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ноцтой байдал</translation>
    </message>
    <message>
        <source>Share of the smaller corridor.</source>
        <translation>Хоёр коридорын жижигт нь эзлэх хувь.</translation>
    </message>
    <message>
        <source>all countries</source>
        <translation>бүх улс</translation>
    </message>
    <message>
        <source>all severities</source>
        <translation>бүх зэрэг</translation>
    </message>
    <message>
        <source>error</source>
        <translation>алдаа</translation>
    </message>
    <message>
        <source>note</source>
        <translation>тэмдэглэл</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>анхааруулга</translation>
    </message>
    <message>
        <source>{count} problems, {errors} of them errors.</source>
        <translation>{count} асуудал, үүнээс {errors} нь алдаа.</translation>
    </message>
</context>
<context>
    <name>Connectivity</name>
    <message>
        <source>&lt;p&gt;Measures how well core areas are connected by links: probability of connectivity PC, equivalent connected area EC, integral index IIC, components, and the share of PC that crosses borders. For each node and each link: what is lost when it is lost (dPC, dIIC; for nodes with intra, flux and connector) and how many pairs of nodes depend on it (betweenness).&lt;/p&gt;&lt;p&gt;The probability of dispersal falls with the cost of a link: p = exp(−α · cost), equal to the given probability at the given distance. The answer depends on the link set: compare only results of links that were obtained in the same way.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Голомт нутгууд холбоосоор хэр сайн холбогдсоныг хэмжинэ: холбогдох магадлал PC, тэнцүүлсэн холбогдсон талбай EC, нэгдсэн индекс IIC, бүрэлдэхүүн хэсэг, мөн PC-ийн хил дамнасан хувь. Зангилаа, холбоос бүрийг алдвал юу алдагдахыг (dPC, dIIC; зангилаанд intra, flux, connector гэж задална), хэдэн хос зангилаа түүнээс хамаарахыг (завсрын зэрэг) гаргана.&lt;/p&gt;&lt;p&gt;Тархах магадлал холбоосын зардал өсөхөд буурна: p = exp(−α · cost), өгсөн зайд өгсөн магадлалтай тэнцүү. Үр дүн холбоосын багцаас хамаарна: ижил аргаар гаргасан холбоосын үр дүнг л харьцуулна уу.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A note for the table, for example: neighbours by cost allocation, cutoff 20 km.</source>
        <translation>Хүснэгтэд үлдээх тэмдэглэл, жишээ нь: зардлын хуваарилалтаар тодорхойлсон хөршүүд, таслах хязгаар 20 км.</translation>
    </message>
    <message>
        <source>Area in km², or another measure of what the node is worth.</source>
        <translation>Талбай (км²) эсвэл зангилааны үнэ цэнийн өөр хэмжүүр.</translation>
    </message>
    <message>
        <source>Area of the whole study region in km², habitat and all else: PC and IIC are shares of its square. Without it only EC and the losses are given.</source>
        <translation>Амьдрах орчин болон бусад бүх газрыг оруулсан судалгааны бүх нутгийн талбай (км²): PC, IIC нь түүний квадратад эзлэх хувь. Өгөөгүй бол зөвхөн EC болон алдагдлыг гаргана.</translation>
    </message>
    <message>
        <source>Between 0 and 1: 0.5 for a median dispersal distance, 0.05 for a greatest one. Expert default.</source>
        <translation>0 ба 1-ийн хооронд: тархах зайн медианд 0.5, хамгийн их зайд 0.05. Мэргэжилтний санал болгосон утга.</translation>
    </message>
    <message>
        <source>Component, dPC and dIIC with their fractions (%), betweenness of each node.</source>
        <translation>Зангилаа бүрийн бүрэлдэхүүн хэсэг, dPC, dIIC ба тэдгээрийн задаргаа (%), завсрын зэрэг.</translation>
    </message>
    <message>
        <source>Core areas or sites, one feature each: polygons, points or a table.</source>
        <translation>Голомт нутаг эсвэл талбай, тус бүр нэг объект: полигон, цэг эсвэл хүснэгт.</translation>
    </message>
    <message>
        <source>Cost or length of the link, 0 or more, in the unit of the distance below.</source>
        <translation>Холбоосын зардал эсвэл урт, 0 буюу түүнээс их, доорх зайтай ижил нэгжээр.</translation>
    </message>
    <message>
        <source>Country code of each node; needed for the transboundary share.</source>
        <translation>Зангилаа бүрийн улсын код; хил дамнасан хувийг гаргахад хэрэгтэй.</translation>
    </message>
    <message>
        <source>Dispersal distance</source>
        <translation>Тархах зай</translation>
    </message>
    <message>
        <source>Distance in the unit of the cost field (km where it holds km) at which the probability below holds. Expert default.</source>
        <translation>Доорх магадлал хүчинтэй байх зай, зардлын талбарын нэгжээр (км бол км). Мэргэжилтний санал болгосон утга.</translation>
    </message>
    <message>
        <source>Equivalent connected area EC</source>
        <translation>Тэнцүүлсэн холбогдсон талбай EC</translation>
    </message>
    <message>
        <source>Equivalent connected area {area} km² in {components} components.</source>
        <translation>Тэнцүүлсэн холбогдсон талбай {area} км², бүрэлдэхүүн хэсэг {components}.</translation>
    </message>
    <message>
        <source>Field with the area (km²)</source>
        <translation>Талбайн хэмжээний талбар (км²)</translation>
    </message>
    <message>
        <source>Field with the cost</source>
        <translation>Зардлын талбар</translation>
    </message>
    <message>
        <source>Field with the first node</source>
        <translation>Эхний зангилааны талбар</translation>
    </message>
    <message>
        <source>Field with the node&apos;s country</source>
        <translation>Зангилааны улсын талбар</translation>
    </message>
    <message>
        <source>Field with the node&apos;s number or name</source>
        <translation>Зангилааны дугаар эсвэл нэрийн талбар</translation>
    </message>
    <message>
        <source>Field with the second node</source>
        <translation>Хоёр дахь зангилааны талбар</translation>
    </message>
    <message>
        <source>How the links were obtained</source>
        <translation>Холбоосыг гаргасан арга</translation>
    </message>
    <message>
        <source>Integral index IIC</source>
        <translation>Нэгдсэн индекс IIC</translation>
    </message>
    <message>
        <source>Landscape area (km²)</source>
        <translation>Ландшафтын талбай (км²)</translation>
    </message>
    <message>
        <source>Least-cost paths or a table, one feature for each link; links have no direction.</source>
        <translation>Хамгийн бага зардлын зам эсвэл хүснэгт, холбоос бүрт нэг объект; холбоос чиглэлгүй.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Холбоосууд</translation>
    </message>
    <message>
        <source>Measure connectivity</source>
        <translation>Холбогдлыг хэмжих</translation>
    </message>
    <message>
        <source>Node at one end of the link.</source>
        <translation>Холбоосын нэг үзүүрийн зангилаа.</translation>
    </message>
    <message>
        <source>Node at the other end of the link.</source>
        <translation>Холбоосын нөгөө үзүүрийн зангилаа.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Зангилаанууд</translation>
    </message>
    <message>
        <source>Number of components</source>
        <translation>Бүрэлдэхүүн хэсгийн тоо</translation>
    </message>
    <message>
        <source>PC, EC, IIC and the rest, with the link set they were computed from.</source>
        <translation>PC, EC, IIC зэрэг үзүүлэлт ба тооцоонд ашигласан холбоосын багц.</translation>
    </message>
    <message>
        <source>Probability at that distance</source>
        <translation>Тэр зай дахь магадлал</translation>
    </message>
    <message>
        <source>Probability of connectivity PC</source>
        <translation>Холбогдох магадлал PC</translation>
    </message>
    <message>
        <source>Probability, dPC and dIIC (%) of each link: what its loss would cost.</source>
        <translation>Холбоос бүрийн магадлал, dPC, dIIC (%): алдвал учрах хохирол.</translation>
    </message>
    <message>
        <source>Table of links</source>
        <translation>Холбоосын хүснэгт</translation>
    </message>
    <message>
        <source>Table of nodes</source>
        <translation>Зангилааны хүснэгт</translation>
    </message>
    <message>
        <source>Table of the network</source>
        <translation>Сүлжээний хүснэгт</translation>
    </message>
    <message>
        <source>Transboundary share of PC</source>
        <translation>PC-ийн хил дамнасан хувь</translation>
    </message>
    <message>
        <source>What the links call the node.</source>
        <translation>Холбоосонд зангилааг нэрлэсэн нэр.</translation>
    </message>
    <message>
        <source>{nodes} nodes, {links} links: about {seconds} s.</source>
        <translation>{nodes} зангилаа, {links} холбоос: ойролцоогоор {seconds} с.</translation>
    </message>
    <message>
        <source>{share} % of PC comes from pairs across borders.</source>
        <translation>PC-ийн {share} % нь хил дамнасан хосоос бүрдэнэ.</translation>
    </message>
</context>
<context>
    <name>Corridors</name>
    <message>
        <source>&lt;p&gt;Runs the accumulated cost (cell × mean resistance × 1 or √2) from each core area, finds neighbouring pairs by cost allocation, the least-cost path of each pair and its normalised corridor CWD_A + CWD_B − LCD, cut at the cutoff.&lt;/p&gt;&lt;p&gt;A least-cost path always exists, however poor: look at the least width and at the cost ratio before you call a link a corridor. With a database the corridors are added to it as records.&lt;/p&gt;&lt;p&gt;Type E joins sites by hops instead, for birds: straight lines between sites no farther apart than the greatest hop, and the networks they form.&lt;/p&gt;&lt;p&gt;A run that is stopped writes the pairs that are whole, and nothing into the database.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Голомт нутаг бүрээс хуримтлагдсан зардлыг (нүд × дундаж эсэргүүцэл × 1 эсвэл √2) бодож, зардлын хуваарилалтаар хөрш хосыг, хос бүрийн хамгийн бага зардлын зам болон CWD_A + CWD_B − LCD нормчилсон коридорыг гаргаж, таслах хязгаараар тайрна.&lt;/p&gt;&lt;p&gt;Хамгийн бага зардлын зам хэчнээн муу ч гэсэн үргэлж олддог. Иймд холбоосыг коридор гэж нэрлэхийн өмнө хамгийн бага өргөн, зардлын харьцааг нь шалгана уу. Өгөгдлийн сан заасан бол коридорыг бичлэг болгон нэмнэ.&lt;/p&gt;&lt;p&gt;E төрөл нь шувуунд зориулж газруудыг дамжилтаар холбоно: хамгийн их дамжих зайнаас холгүй газруудын хоорондох шулуун шугам, тэдгээрийн үүсгэх сүлжээ.&lt;/p&gt;&lt;p&gt;Зогсоовол бүрэн болсон хосыг бичиж, өгөгдлийн санд юу ч бичихгүй.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Connectivity type</source>
        <translation>Холбогдлын төрөл</translation>
    </message>
    <message>
        <source>Corridor surface</source>
        <translation>Коридорын гадаргуу</translation>
    </message>
    <message>
        <source>Corridor {code}: {length} km long, least width {width} m, {countries}</source>
        <translation>Коридор {code}: урт {length} км, хамгийн бага өргөн {width} м, {countries}</translation>
    </message>
    <message>
        <source>Corridors</source>
        <translation>Коридор</translation>
    </message>
    <message>
        <source>Corridors end</source>
        <translation>Коридорын зах</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>Таслах хязгаар</translation>
    </message>
    <message>
        <source>E: stepping stones</source>
        <translation>E: дамжих цэгүүд</translation>
    </message>
    <message>
        <source>Field with the patch number</source>
        <translation>Хэсгийн дугаарын талбар</translation>
    </message>
    <message>
        <source>For corridors by share: greatest extra cost in % of the pair&apos;s least cost.</source>
        <translation>Коридорыг хувиар тайрахад: хамгийн их нэмэлт зардал, тухайн хосын хамгийн бага зардлын %-иар.</translation>
    </message>
    <message>
        <source>For pairs by distance: greatest straight distance from edge to edge, in metres.</source>
        <translation>Хосыг зайгаар сонгоход: захаас зах хүртэлх хамгийн их шулуун зай, метрээр.</translation>
    </message>
    <message>
        <source>For pairs of a table: a layer or CSV with the patch numbers in “from” and “to”.</source>
        <translation>Хүснэгтийн хосыг ашиглахад: голомтын дугаарыг “from”, “to” баганад агуулсан давхарга эсвэл CSV.</translation>
    </message>
    <message>
        <source>For stepping stones: greatest hop from site to site, in metres, or in cost-weighted metres when measured by cost. Expert default.</source>
        <translation>Дамжих цэгүүдэд: газраас газар хүртэл нэг дамжих хамгийн их зай, метрээр; зардлаар хэмжвэл зардлаар жигнэсэн метрээр. Мэргэжилтний санал болгосон утга.</translation>
    </message>
    <message>
        <source>GeoPackage of the assessment; the corridors are added to it.</source>
        <translation>Үнэлгээний GeoPackage; коридорыг үүнд нэмнэ.</translation>
    </message>
    <message>
        <source>Greatest distance (m)</source>
        <translation>Хамгийн их зай (м)</translation>
    </message>
    <message>
        <source>Greatest extra cost of a corridor cell over the least-cost path, in cost-weighted metres. Expert default.</source>
        <translation>Коридорын нүдний зардал хамгийн бага зардлын замынхаас хэтэрч болох дээд хэмжээ (зардлаар жигнэсэн метр). Мэргэжилтний санал болгосон утга.</translation>
    </message>
    <message>
        <source>Greatest hop (m)</source>
        <translation>Нэг дамжих хамгийн их зай (м)</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Дамжих шугам</translation>
    </message>
    <message>
        <source>Hops measured by</source>
        <translation>Дамжих зайг хэмжих арга</translation>
    </message>
    <message>
        <source>Least width (m)</source>
        <translation>Хамгийн бага өргөн (м)</translation>
    </message>
    <message>
        <source>Least-cost paths</source>
        <translation>Хамгийн бага зардлын зам</translation>
    </message>
    <message>
        <source>Model least-cost corridors</source>
        <translation>Хамгийн бага зардлын коридор загварчлах</translation>
    </message>
    <message>
        <source>Number of corridors</source>
        <translation>Коридорын тоо</translation>
    </message>
    <message>
        <source>PE: corridors of unbroken ground; E: sites joined by hops, for birds.</source>
        <translation>PE: тасралтгүй газраар үргэлжлэх коридор; E: дамжин нисэж холбогдох газрууд, шувуунд зориулав.</translation>
    </message>
    <message>
        <source>PE: unbroken ground</source>
        <translation>PE: тасралтгүй газар</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Хос</translation>
    </message>
    <message>
        <source>Polygons to be connected.</source>
        <translation>Холбох полигонууд.</translation>
    </message>
    <message>
        <source>Raster of resistance; cells without data or not above 0 cannot be crossed.</source>
        <translation>Эсэргүүцлийн растр; өгөгдөлгүй эсвэл 0-ээс ихгүй утгатай нүдээр нэвтрэх боломжгүй.</translation>
    </message>
    <message>
        <source>Raster of resistance; cells without data or not above 0 cannot be crossed. Only stepping stones by straight line need none.</source>
        <translation>Эсэргүүцлийн растр; өгөгдөлгүй эсвэл 0-ээс ихгүй нүдээр нэвтрэх боломжгүй. Зөвхөн шулуун зайгаар холбох дамжих цэгүүдэд шаардлагагүй.</translation>
    </message>
    <message>
        <source>Share of the least cost (%)</source>
        <translation>Хамгийн бага зардлын хувь (%)</translation>
    </message>
    <message>
        <source>Sites whose loss splits a network</source>
        <translation>Алдагдвал сүлжээ тасрах газрууд</translation>
    </message>
    <message>
        <source>Species the corridors are for: its code and its least width go into the records.</source>
        <translation>Коридорын зорилтот зүйл: код, шаардлагатай хамгийн бага өргөнийг нь бичлэгт оруулна.</translation>
    </message>
    <message>
        <source>Stopped as you asked; what is whole was written (links: {count}), nothing into a database.</source>
        <translation>Таны хүсэлтээр зогсоолоо; бүрэн болсон үр дүнг бичив (холбоос: {count}), өгөгдлийн санд юу ч бичээгүй.</translation>
    </message>
    <message>
        <source>Table of pairs</source>
        <translation>Хосын хүснэгт</translation>
    </message>
    <message>
        <source>Whole number above 0; parts of one number are one patch.</source>
        <translation>0-ээс их бүхэл тоо; ижил дугаартай полигоныг нэг хэсэг гэж үзнэ.</translation>
    </message>
    <message>
        <source>Width in metres that corridors should reach; 0 takes that of the species.</source>
        <translation>Коридорын хүрэх ёстой өргөн, метрээр; 0 бол тухайн зүйлийн утгыг авна.</translation>
    </message>
    <message>
        <source>all pairs</source>
        <translation>бүх хос</translation>
    </message>
    <message>
        <source>all pairs within the greatest distance</source>
        <translation>хамгийн их зайн доторх бүх хос</translation>
    </message>
    <message>
        <source>allocation: pairs whose cost allocations touch; all: every pair; distance: every pair within the greatest distance; table: the pairs of a table.</source>
        <translation>allocation: зардлын хуваарилалт нь залгасан хос; all: бүх хос; distance: хамгийн их зайн доторх бүх хос; table: хүснэгтэд байгаа хос.</translation>
    </message>
    <message>
        <source>at a share of each least cost</source>
        <translation>хос бүрийн хамгийн бага зардлын хувиар</translation>
    </message>
    <message>
        <source>at the cutoff</source>
        <translation>таслах хязгаараар</translation>
    </message>
    <message>
        <source>cutoff: at the cutoff; share: at a share of each pair&apos;s least cost; width: at the least extra cost at which the least width is reached, at most at the cutoff.</source>
        <translation>cutoff: таслах хязгаар хүртэл; share: хос бүрийн хамгийн бага зардлын хувь хүртэл; width: хамгийн бага өргөнд хүрэх хамгийн бага нэмэлт зардал хүртэл, таслах хязгаараас хэтрэхгүй.</translation>
    </message>
    <message>
        <source>least cost</source>
        <translation>хамгийн бага зардал</translation>
    </message>
    <message>
        <source>neighbours by cost allocation</source>
        <translation>зардлын хуваарилалтаар залгаа хосууд</translation>
    </message>
    <message>
        <source>pairs of a table</source>
        <translation>хүснэгтийн хосууд</translation>
    </message>
    <message>
        <source>straight line</source>
        <translation>шулуун зай</translation>
    </message>
    <message>
        <source>straight: straight line from edge to edge; cost: least cost over the resistance.</source>
        <translation>straight: захаас зах хүртэлх шулуун зай; cost: эсэргүүцлийн гадаргуу дээрх хамгийн бага зардал.</translation>
    </message>
    <message>
        <source>where the least width is reached</source>
        <translation>хамгийн бага өргөнд хүрэх газар</translation>
    </message>
</context>
<context>
    <name>CostDistance</name>
    <message>
        <source>&lt;p&gt;The least cost of the way from the nearest source to each cell, in cost-weighted metres: on ground of resistance 1 it is the length of the way. A step to one of the eight neighbours costs cell size × (R1 + R2) / 2, on the diagonal × √2 (Adriaensen et al. 2003).&lt;/p&gt;&lt;p&gt;Cells without data or not above 0 cannot be crossed. Cells that no way reaches, or only one dearer than the greatest cost, have no data.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Хамгийн ойрын эх цэгээс нүд тус бүрт хүрэх замын хамгийн бага зардал, зардлаар жигнэсэн метрээр: эсэргүүцэл 1 байх газарт замын урттай тэнцүү. Хөрш найман нүдний аль нэг рүү шилжих алхмын зардал нь нүдний хэмжээ × (R1 + R2) / 2, диагоналаар бол × √2 (Adriaensen et al. 2003).&lt;/p&gt;&lt;p&gt;Өгөгдөлгүй эсвэл 0-ээс ихгүй утгатай нүдээр нэвтрэх боломжгүй. Хүрэх замгүй, эсвэл зардал нь хамгийн их зардлаас давсан нүд өгөгдөлгүй үлдэнэ.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Cost distance</source>
        <translation>Зардлын зай</translation>
    </message>
    <message>
        <source>Greatest cost</source>
        <translation>Хамгийн их зардал</translation>
    </message>
    <message>
        <source>Greatest cost of a cell reached</source>
        <translation>Хүрсэн нүдний хамгийн их зардал</translation>
    </message>
    <message>
        <source>In cost-weighted metres; dearer cells have no data. 0 sets no limit.</source>
        <translation>Жигнэсэн метрээр; үүнээс их зардалтай нүд өгөгдөлгүй үлдэнэ. 0 бол хязгааргүй.</translation>
    </message>
    <message>
        <source>Measure cost distance</source>
        <translation>Зардлын зай тооцоолох</translation>
    </message>
    <message>
        <source>Number of cells reached</source>
        <translation>Хүрсэн нүдний тоо</translation>
    </message>
    <message>
        <source>Points, lines or polygons from which movement starts: every passable cell they touch costs 0.</source>
        <translation>Шилжилт эхлэх цэг, шугам эсвэл полигон: шүргэсэн, нэвтэрч болох нүд бүрийн зардал 0 байна.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Эх цэг</translation>
    </message>
</context>
<context>
    <name>Disturbance</name>
    <message numerus="yes">
        <source>%n record(s) of disturbance were kept.</source>
        <translation><numerusform>Хүний нөлөөллийн %n бичлэгийг хадгаллаа.</numerusform><numerusform>Хүний нөлөөллийн %n бичлэгийг хадгаллаа.</numerusform></translation>
    </message>
    <message>
        <source>1 where a layer ends so near that pressures beyond its end could count, else 0. Without such a layer all cells are 0.</source>
        <translation>Давхарга ойрхон дуусаж, түүний цаадах дарамт индекст нөлөөлж болзошгүй газарт 1, бусад газарт 0. Тийм давхарга байхгүй бол бүх нүд 0 байна.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Scores each human pressure by the rules of a scheme and combines the scores to an index from 0 to 100. Schemes: &lt;i&gt;human_footprint&lt;/i&gt; (Williams et al. 2020, as printed by Mu et al. 2022), &lt;i&gt;human_modification&lt;/i&gt; (Theobald 2013; intensities are project defaults), &lt;i&gt;crane_disturbance&lt;/i&gt; and &lt;i&gt;large_cat_disturbance&lt;/i&gt; (distances of the species, partly expert defaults). A changed copy of a file is a scheme of your own.&lt;/p&gt;&lt;p&gt;Distances are exact, between the centres of cells; the papers use cells of 1 km, so with smaller cells the nearest class becomes visibly wider. Layers are read beyond the area as far as their pressure reaches; where a layer ends before, the log says so and “Uncertain cells” shows it. Pressures without a layer count as 0 and are named in the log: compare two areas only when the same pressures were given.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Хүний дарамт бүрт схемийн дүрмээр оноо өгч, оноог 0–100 индекс болгон нэгтгэнэ. Схемүүд: &lt;i&gt;human_footprint&lt;/i&gt; (Williams et al. 2020, Mu et al. 2022-т хэвлэснээр), &lt;i&gt;human_modification&lt;/i&gt; (Theobald 2013; эрчмийн утга нь төслийн өгөгдмөл утга), &lt;i&gt;crane_disturbance&lt;/i&gt;, &lt;i&gt;large_cat_disturbance&lt;/i&gt; (тухайн зүйлийн зай, зарим нь мэргэжилтний санал болгосон утга). Файлыг хуулж өөрчилбөл таны өөрийн схем болно.&lt;/p&gt;&lt;p&gt;Зайг нүднүүдийн төвийн хооронд яг нарийн хэмжинэ. Өгүүллүүдэд 1 км-ийн нүд ашигласан тул түүнээс жижиг нүдэнд хамгийн ойрын ангилал илт өргөн гарна. Давхаргыг талбайн гадна дарамтынх нь нөлөөллийн хүрээ хүртэл уншина; давхарга түүнээс өмнө дуусвал логт мэдээлж, “Эргэлзээтэй нүд” растрт харуулна. Давхаргагүй дарамтыг 0 гэж тооцож, логт нэрлэнэ: ижил дарамт өгсөн үед л хоёр талбайг харьцуулна уу.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A projected system in metres, for example the UTM zone of the area.</source>
        <translation>Метрийн нэгжтэй тусгагийн тогтолцоо, жишээ нь тухайн нутгийн UTM бүс.</translation>
    </message>
    <message>
        <source>Another layer for this pressure</source>
        <translation>Энэ дарамтад өөр давхарга нэмэх</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Талбай</translation>
    </message>
    <message>
        <source>Area, mean index, area of each class and what each pressure gives.</source>
        <translation>Талбай, дундаж индекс, ангилал бүрийн талбай, дарамт бүрийн эзлэх хэмжээ.</translation>
    </message>
    <message>
        <source>As the scheme says, as a sum with caps (Human Footprint), as a fuzzy sum (Human Modification), or the greatest pressure alone.</source>
        <translation>Схемд заасны дагуу, дээд хязгаартай нийлбэрээр (Human Footprint), бүдэг (fuzzy) нийлбэрээр (Human Modification) эсвэл зөвхөн хамгийн их дарамтаар.</translation>
    </message>
    <message>
        <source>By which part each weight may be smaller or greater, for the outputs of uncertainty: 0.2 draws weights between 80 % and 120 %.</source>
        <translation>Тодорхойгүй байдлын үр дүнд жин бүр ямар хэмжээгээр бага эсвэл их байж болох: 0.2 бол жинг 80 %–120 %-ийн хооронд санамсаргүй түүвэрлэнэ.</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>Нүдний хэмжээ</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмм</translation>
    </message>
    <message>
        <source>Choose layers whose names say which pressure they show.</source>
        <translation>Ямар дарамтыг харуулах нь нэрнээсээ тодорхой давхаргуудыг сонгоно.</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Солбицлын тогтолцоо</translation>
    </message>
    <message>
        <source>Disturbance index</source>
        <translation>Хүний нөлөөллийн индекс</translation>
    </message>
    <message>
        <source>Dominant pressure</source>
        <translation>Зонхилох дарамт</translation>
    </message>
    <message>
        <source>Extent or polygon layer. With polygons, cells outside them hold no data.</source>
        <translation>Хамрах хүрээ эсвэл полигон давхарга. Полигон сонгосон бол түүний гаднах нүд өгөгдөлгүй үлдэнэ.</translation>
    </message>
    <message>
        <source>Field or classes</source>
        <translation>Талбар эсвэл ангилал</translation>
    </message>
    <message>
        <source>Field with the site code</source>
        <translation>Газрын кодын талбар</translation>
    </message>
    <message>
        <source>Folder for the score of each pressure</source>
        <translation>Дарамт бүрийн онооны хавтас</translation>
    </message>
    <message>
        <source>How much the index hangs on the weights, in points of the index.</source>
        <translation>Индекс жингээс хэр хамаарах нь, индексийн оноогоор.</translation>
    </message>
    <message>
        <source>How often the weights are drawn for the outputs of uncertainty.</source>
        <translation>Тодорхойгүй байдлын үр дүнд жинг хэдэн удаа санамсаргүй түүвэрлэх.</translation>
    </message>
    <message>
        <source>How pressures are combined</source>
        <translation>Дарамтыг нэгтгэх арга</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Давхарга</translation>
    </message>
    <message>
        <source>Mean disturbance index (0 to 100)</source>
        <translation>Хүний нөлөөллийн дундаж индекс (0–100)</translation>
    </message>
    <message>
        <source>Mean index</source>
        <translation>Дундаж индекс</translation>
    </message>
    <message>
        <source>Mean index of the draws</source>
        <translation>Санамсаргүй түүврийн дундаж индекс</translation>
    </message>
    <message>
        <source>Mean of the index when the weights vary.</source>
        <translation>Жинг өөрчлөхөд гарах индексийн дундаж.</translation>
    </message>
    <message>
        <source>Number of draws</source>
        <translation>Санамсаргүй түүврийн тоо</translation>
    </message>
    <message>
        <source>One row for each layer: the code of the pressure, the layer, and the field that holds the number of people, the class or the width in metres, whichever the pressure asks for; several as “class=highway; width=width_m”. For a land cover raster the class codes, separated by semicolons. Left empty, the table that the project remembers from the dock is used.</source>
        <translation>Давхарга бүрт нэг мөр: дарамтын код, давхарга, мөн тухайн дарамтад шаардлагатай талбар (хүний тоо, ангилал эсвэл метрээр өргөн); хэд хэдэн талбарыг “class=highway; width=width_m” гэж бичнэ. Газрын бүрхэвчийн растрт ангиллын кодыг цэгтэй таслалаар зааглан бичнэ. Хоосон үлдээвэл төслийн санасан самбарын хүснэгтийг ашиглана.</translation>
    </message>
    <message>
        <source>Polygons of one code are one site.</source>
        <translation>Ижил кодтой полигоныг нэг газар гэж үзнэ.</translation>
    </message>
    <message>
        <source>Polygons to be summed up one by one; they may overlap.</source>
        <translation>Тус бүрээр нь дүн гаргах полигонууд; хоорондоо давхцаж болно.</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Дарамт</translation>
    </message>
    <message>
        <source>Pressures</source>
        <translation>Дарамт</translation>
    </message>
    <message>
        <source>Range of the weights</source>
        <translation>Жингийн хэлбэлзэл</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Схем</translation>
    </message>
    <message>
        <source>Score human disturbance</source>
        <translation>Хүний нөлөөллийг үнэлэх</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Эхлэл тоо (seed)</translation>
    </message>
    <message>
        <source>Share of the dominant pressure</source>
        <translation>Зонхилох дарамтын эзлэх хувь</translation>
    </message>
    <message>
        <source>Side of a cell in metres. All later steps keep this grid.</source>
        <translation>Нүдний талын урт (метр). Дараагийн бүх алхам энэ торыг хэрэглэнэ.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Газрууд</translation>
    </message>
    <message>
        <source>Stacked bars: what each pressure gives to the mean index.</source>
        <translation>Давхарласан багана: дундаж индекст дарамт бүрийн эзлэх хэмжээ.</translation>
    </message>
    <message>
        <source>Standard deviation of the draws</source>
        <translation>Санамсаргүй түүврийн стандарт хазайлт</translation>
    </message>
    <message>
        <source>Suggest layers</source>
        <translation>Давхарга санал болгох</translation>
    </message>
    <message>
        <source>Table by country</source>
        <translation>Улсаар гаргасан хүснэгт</translation>
    </message>
    <message>
        <source>Table by site</source>
        <translation>Газраар гаргасан хүснэгт</translation>
    </message>
    <message>
        <source>The pressure that gives most to the index of each cell.</source>
        <translation>Нүд бүрийн индекст хамгийн их хэмжээ эзлэх дарамт.</translation>
    </message>
    <message>
        <source>The same for every site.</source>
        <translation>Мөн адил, газар бүрээр.</translation>
    </message>
    <message>
        <source>The same seed draws the same weights on every computer.</source>
        <translation>Эхлэл тоо ижил бол аль ч компьютерт ижил жин түүвэрлэнэ.</translation>
    </message>
    <message>
        <source>Uncertain cells</source>
        <translation>Эргэлзээтэй нүд</translation>
    </message>
    <message>
        <source>What each pressure gives to the disturbance</source>
        <translation>Хүний нөлөөлөлд дарамт бүрийн эзлэх хэмжээ</translation>
    </message>
    <message>
        <source>Where one raster for each pressure is written.</source>
        <translation>Дарамт бүрийн растрыг энд хадгална.</translation>
    </message>
    <message>
        <source>Where the disturbance of each site by each pressure is kept as a record, with scheme, version, weight and layer.</source>
        <translation>Газар бүрт дарамт бүрийн үзүүлэх нөлөөллийг схем, хувилбар, жин, давхаргын хамт бичлэг болгон энд хадгална.</translation>
    </message>
    <message>
        <source>Which part of the index of each cell the dominant pressure gives, 0 to 1.</source>
        <translation>Нүд бүрийн индекст зонхилох дарамтын эзлэх хувь, 0–1.</translation>
    </message>
    <message>
        <source>Which pressures count and how: a scheme of the plugin, or the path of your own scheme file (a changed copy of one of them). Numbers that are not published are marked in the file.</source>
        <translation>Аль дарамтыг хэрхэн тооцох: плагины схем эсвэл өөрийн схемийн файлын зам (аль нэг схемийн өөрчилсөн хуулбар). Нийтлэгдээгүй утгыг файлд тэмдэглэсэн.</translation>
    </message>
    <message>
        <source>as in the scheme</source>
        <translation>схемд заасны дагуу</translation>
    </message>
    <message>
        <source>expert default</source>
        <translation>мэргэжилтний санал болгосон утга</translation>
    </message>
    <message>
        <source>fuzzy sum</source>
        <translation>бүдэг (fuzzy) нийлбэр</translation>
    </message>
    <message>
        <source>greatest pressure alone</source>
        <translation>зөвхөн хамгийн их дарамт</translation>
    </message>
    <message>
        <source>published</source>
        <translation>нийтлэгдсэн</translation>
    </message>
    <message>
        <source>sum with caps</source>
        <translation>дээд хязгаартай нийлбэр</translation>
    </message>
    <message>
        <source>{country}: {area} km², mean index {mean}</source>
        <translation>{country}: {area} км², дундаж индекс {mean}</translation>
    </message>
    <message>
        <source>{number}/{total} {pressure}: {layer}</source>
        <translation>Дарамт {number}/{total}, {pressure}: {layer}</translation>
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
        <translation><numerusform>%n сонгосон</numerusform><numerusform>%n сонгосон</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation><numerusform>%n мөр</numerusform><numerusform>%n мөр</numerusform></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Цуцлах</translation>
    </message>
    <message>
        <source>&amp;Folder for results</source>
        <translation>Үр дүнгийн &amp;хавтас</translation>
    </message>
    <message>
        <source>&amp;Run this step</source>
        <translation>Алхмыг &amp;ажиллуулах</translation>
    </message>
    <message>
        <source>About this step</source>
        <translation>Энэ алхмын тухай</translation>
    </message>
    <message>
        <source>Add the result to the map</source>
        <translation>Үр дүнг газрын зурагт нэмэх</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Нэмэлт тохиргоо</translation>
    </message>
    <message>
        <source>Chart of the result</source>
        <translation>Үр дүнгийн диаграмм</translation>
    </message>
    <message>
        <source>Click to open {file}.</source>
        <translation>{file} файлыг нээхийн тулд дарна уу.</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Дууслаа: {step}</translation>
    </message>
    <message>
        <source>Folder for results</source>
        <translation>Үр дүнгийн хавтас</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Хэ&amp;л</translation>
    </message>
    <message>
        <source>Load the &amp;training area</source>
        <translation>&amp;Сургалтын талбайг ачаалах</translation>
    </message>
    <message>
        <source>NEASPEC assessment</source>
        <translation>NEASPEC үнэлгээ</translation>
    </message>
    <message>
        <source>New assessment of a second office</source>
        <translation>Хоёр дахь байгууллагын шинэ үнэлгээ</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation>Полигон давхарга</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Төлөв</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Алхам</translation>
    </message>
    <message>
        <source>Steps of the assessment</source>
        <translation>Үнэлгээний алхмууд</translation>
    </message>
    <message>
        <source>Stopped: {step}</source>
        <translation>Зогслоо: {step}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Зогсоож байна …</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}). Choose another folder for results.</source>
        <translation>{folder} хавтсыг үүсгэж чадсангүй ({reason}). Үр дүнгийн өөр хавтас сонгоно уу.</translation>
    </message>
    <message>
        <source>The tool {id} is not available in this QGIS.</source>
        <translation>Энэ QGIS-д {id} хэрэгсэл алга.</translation>
    </message>
    <message>
        <source>[not written]</source>
        <translation>[хадгалахгүй]</translation>
    </message>
    <message>
        <source>[temporary file]</source>
        <translation>[түр файл]</translation>
    </message>
    <message>
        <source>[temporary folder]</source>
        <translation>[түр хавтас]</translation>
    </message>
    <message>
        <source>[temporary layer]</source>
        <translation>[түр давхарга]</translation>
    </message>
    <message>
        <source>as in QGIS</source>
        <translation>QGIS-ийн хэлээр</translation>
    </message>
    <message>
        <source>done</source>
        <translation>дууссан</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>амжилтгүй</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>фут</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>километр</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>метр</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>миль</translation>
    </message>
    <message>
        <source>name, or path of your own file</source>
        <translation>нэр эсвэл өөрийн файлын зам</translation>
    </message>
    <message>
        <source>nautical miles</source>
        <translation>далайн миль</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>заагаагүй</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>хийгээгүй</translation>
    </message>
    <message>
        <source>or an extent</source>
        <translation>эсвэл хамрах хүрээ</translation>
    </message>
    <message>
        <source>running</source>
        <translation>ажиллаж байна</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>зогссон</translation>
    </message>
    <message>
        <source>yards</source>
        <translation>ярд</translation>
    </message>
    <message>
        <source>{input} (optional)</source>
        <translation>{input} (заавал биш)</translation>
    </message>
    <message>
        <source>{input} does not exist yet: run step {number} ({step}) first or choose a file.</source>
        <translation>{input} хараахан алга: эхлээд {number}-р алхмыг ({step}) ажиллуулах эсвэл файл сонгоно уу.</translation>
    </message>
    <message>
        <source>{input} is empty: fill it in.</source>
        <translation>{input} хоосон байна: бөглөнө үү.</translation>
    </message>
    <message>
        <source>{path} was written but cannot be shown as a layer; open it from the folder for results.</source>
        <translation>{path} хадгалагдсан боловч давхарга болгон харуулах боломжгүй; үр дүнгийн хавтаснаас нээнэ үү.</translation>
    </message>
    <message>
        <source>{step} failed; the log says why.</source>
        <translation>{step}: амжилтгүй боллоо; шалтгааныг логоос харна уу.</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message numerus="yes">
        <source>%n hop(s) too long</source>
        <translation><numerusform>%n дамжих зай хэт урт</numerusform><numerusform>%n дамжих зай хэт урт</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) made; they are saved with the edits of the sites.</source>
        <translation><numerusform>%n нэгж үүсгэлээ; газрын давхаргын засвартай хамт хадгалагдана.</numerusform><numerusform>%n нэгж үүсгэлээ; газрын давхаргын засвартай хамт хадгалагдана.</numerusform></translation>
    </message>
    <message>
        <source>&amp;Accept a modelled corridor</source>
        <translation>&amp;Загварчилсан коридорыг хүлээн авах</translation>
    </message>
    <message>
        <source>&amp;Kind of barrier</source>
        <translation>&amp;Саадын төрөл</translation>
    </message>
    <message>
        <source>&amp;Width at the next vertex (m)</source>
        <translation>Дараагийн &amp;орой дахь өргөн (м)</translation>
    </message>
    <message>
        <source>Begin a new &amp;version of a corridor</source>
        <translation>Коридорын шинэ &amp;хувилбар эхлүүлэх</translation>
    </message>
    <message>
        <source>C&amp;heck all corridors</source>
        <translation>Бүх коридорыг &amp;шалгах</translation>
    </message>
    <message>
        <source>C&amp;rossing structure</source>
        <translation>&amp;Гарц</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Шалгах</translation>
    </message>
    <message>
        <source>Choose a corridor on the &amp;map</source>
        <translation>Газрын зургаас коридор &amp;сонгох</translation>
    </message>
    <message>
        <source>Click a corridor of the office database</source>
        <translation>Байгууллагын өгөгдлийн сангийн коридор дээр дарна уу</translation>
    </message>
    <message>
        <source>Click a modelled corridor</source>
        <translation>Загварчилсан коридор дээр дарна уу</translation>
    </message>
    <message>
        <source>Click on the place</source>
        <translation>Байршил дээр дарна уу</translation>
    </message>
    <message>
        <source>Click sites in turn · Backspace: take the last one back · right click: done</source>
        <translation>Газруудыг дараалан дарна уу · Backspace: сүүлийнхийг буцаах · баруун товч: дуусгах</translation>
    </message>
    <message>
        <source>Click: vertex with the width set here · + and −: wider, narrower · right click: done</source>
        <translation>Дарах: энд заасан өргөнтэй орой нэмэх · + ба −: өргөсгөх, нарийсгах · баруун товч: дуусгах</translation>
    </message>
    <message>
        <source>Click: vertex · Backspace: take it back · right click: done · Esc: give up</source>
        <translation>Дарах: орой нэмэх · Backspace: буцаах · баруун товч: дуусгах · Esc: болих</translation>
    </message>
    <message>
        <source>Compare &amp;versions</source>
        <translation>&amp;Хувилбаруудыг харьцуулах</translation>
    </message>
    <message>
        <source>Corridor measured anew</source>
        <translation>Коридорыг дахин хэмжсэн</translation>
    </message>
    <message>
        <source>Corridor {code} is drawn; it is saved with the edits of its layer.</source>
        <translation>{code} коридорыг зурлаа; давхаргынхаа засвартай хамт хадгалагдана.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Зурах</translation>
    </message>
    <message>
        <source>Draw a barrier as a &amp;line</source>
        <translation>Саадыг &amp;шугамаар зурах</translation>
    </message>
    <message>
        <source>Draw a corridor as a &amp;polygon</source>
        <translation>Коридорыг &amp;полигоноор зурах</translation>
    </message>
    <message>
        <source>Draw a corridor by c&amp;entreline and width</source>
        <translation>&amp;Коридорыг тэнхлэг, өргөнөөр зурах</translation>
    </message>
    <message>
        <source>Fill &amp;in the form after drawing</source>
        <translation>Зурсны дараа маягт &amp;бөглөх</translation>
    </message>
    <message>
        <source>Join sites to a chain of &amp;stepping stones</source>
        <translation>Газруудыг &amp;дамжих цэгүүдийн гинж болгон холбох</translation>
    </message>
    <message>
        <source>Len&amp;gth of a unit (km)</source>
        <translation>Нэгжийн &amp;урт (км)</translation>
    </message>
    <message>
        <source>Mark a barrier as a p&amp;oint</source>
        <translation>Саадыг цэгээр &amp;тэмдэглэх</translation>
    </message>
    <message>
        <source>Modelled corridors</source>
        <translation>Загварчилсан коридор</translation>
    </message>
    <message>
        <source>NEASPEC corridors</source>
        <translation>NEASPEC коридор</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Save the &amp;plot …</source>
        <translation>&amp;Графикийг хадгалах …</translation>
    </message>
    <message>
        <source>Save the &amp;table …</source>
        <translation>Хүснэг&amp;тийг хадгалах …</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Графикийг хадгалах</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Хүснэгтийг хадгалах</translation>
    </message>
    <message>
        <source>Sites of chains</source>
        <translation>Гинжийн газрууд</translation>
    </message>
    <message>
        <source>Species and what lies around</source>
        <translation>Зүйл ба эргэн тойрны өгөгдөл</translation>
    </message>
    <message>
        <source>Split a corridor into &amp;units</source>
        <translation>Коридорыг &amp;нэгжид хуваах</translation>
    </message>
    <message>
        <source>The barrier is drawn; it is saved with the edits of its layer.</source>
        <translation>Саадыг зурлаа; давхаргынхаа засвартай хамт хадгалагдана.</translation>
    </message>
    <message>
        <source>Widening</source>
        <translation>Өргөтгөл</translation>
    </message>
    <message>
        <source>area {km2} km²</source>
        <translation>талбай {km2} км²</translation>
    </message>
    <message>
        <source>disturbance {mean}, worst {worst}</source>
        <translation>нөлөөлөл дунджаар {mean}, хамгийн ихдээ {worst}</translation>
    </message>
    <message>
        <source>length {km} km</source>
        <translation>урт {km} км</translation>
    </message>
    <message>
        <source>width {m} m</source>
        <translation>өргөн {m} м</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} км</translation>
    </message>
    <message>
        <source>{km} km, too far</source>
        <translation>{km} км, хэт хол</translation>
    </message>
    <message>
        <source>{sites} sites, {km} km in hops</source>
        <translation>{sites} газар, дамжих зай нийт {km} км</translation>
    </message>
</context>
<context>
    <name>DrawnCorridors</name>
    <message>
        <source>A country counts when a corridor reaches deeper into it, or lies in it with more than its half: border lines of different sources differ.</source>
        <translation>Коридор тухайн улсын нутагт үүнээс гүн орсон эсвэл талаас илүү хэсэг нь тэнд байвал тэр улсыг тооцно: хилийн шугам эх сурвалж бүрт зөрүүтэй байдаг.</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Саад</translation>
    </message>
    <message>
        <source>Code or file of the species, whose least width and greatest hop are used.</source>
        <translation>Зүйлийн код эсвэл файл; хамгийн бага өргөн, нэг дамжих хамгийн их зайг эндээс авна.</translation>
    </message>
    <message>
        <source>Drawn centrelines</source>
        <translation>Зурсан тэнхлэг</translation>
    </message>
    <message>
        <source>Lines with the corridor&apos;s uuid in “corridor_uuid”. A corridor without one is measured along its medial axis.</source>
        <translation>“corridor_uuid” баганад коридорын uuid-ийг агуулсан шугам. Ийм шугамгүй коридорыг дүрсийн дунд тэнхлэгийн дагуу хэмжинэ.</translation>
    </message>
    <message>
        <source>Polygons of the corridors: the table of the office database, or any other layer. Edits that are not saved yet count.</source>
        <translation>Коридорын полигон: байгууллагын өгөгдлийн сангийн хүснэгт эсвэл өөр давхарга. Хараахан хадгалаагүй засварыг мөн тооцно.</translation>
    </message>
    <message>
        <source>Polygons that the corridors connect.</source>
        <translation>Коридорын холбох полигонууд.</translation>
    </message>
    <message>
        <source>Roads, railways, fences, dams, settlements, waters: points, lines or polygons. Their kind stands in “barrier_type”, a crossing structure in “crossing”, as in the tables of the office database.</source>
        <translation>Авто зам, төмөр зам, хашаа, далан, суурин, ус: цэг, шугам эсвэл полигон. Байгууллагын өгөгдлийн сангийн хүснэгтүүдийн адил саадын төрлийг “barrier_type”, гарцыг “crossing” баганад агуулна.</translation>
    </message>
    <message>
        <source>Tolerance for borders (m)</source>
        <translation>Хилийн зөрүүний зөвшөөрөх хэмжээ (м)</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n change(s) stay: somebody has written on top of them.</source>
        <translation><numerusform>%n өөрчлөлт үлдэнэ: хэн нэгэн түүн дээр нэмж бичсэн.</numerusform><numerusform>%n өөрчлөлт үлдэнэ: хэн нэгэн түүн дээр нэмж бичсэн.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) settled.</source>
        <translation><numerusform>%n зөрчил шийдэгдлээ.</numerusform><numerusform>%n зөрчил шийдэгдлээ.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for the word of another office.</source>
        <translation><numerusform>%n зөрчил өөр байгууллагын шийдвэрийг хүлээж байна.</numerusform><numerusform>%n зөрчил өөр байгууллагын шийдвэрийг хүлээж байна.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open conflict(s)</source>
        <translation><numerusform>%n нээлттэй зөрчил</numerusform><numerusform>%n нээлттэй зөрчил</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are shown coarser than they are held.</source>
        <translation><numerusform>%n бичлэгийг хадгалж буйгаас бүдүүвчлэн харуулна.</numerusform><numerusform>%n бичлэгийг хадгалж буйгаас бүдүүвчлэн харуулна.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay at home because of their tier.</source>
        <translation><numerusform>%n бичлэг хандалтын түвшнээсээ шалтгаалж багцад орохгүй.</numerusform><numerusform>%n бичлэг хандалтын түвшнээсээ шалтгаалж багцад орохгүй.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with exact places or other restricted contents would leave. Hand the package only to the offices named for it, on an encrypted medium. Export it?</source>
        <translation><numerusform>Нарийн байршил эсвэл бусад хязгаарлагдмал агуулгатай %n бичлэг гадагш гарна. Багцыг шифрлэсэн зөөгчөөр зөвхөн нэр заасан байгууллагад өгнө үү. Экспортлох уу?</numerusform><numerusform>Нарийн байршил эсвэл бусад хязгаарлагдмал агуулгатай %n бичлэг гадагш гарна. Багцыг шифрлэсэн зөөгчөөр зөвхөн нэр заасан байгууллагад өгнө үү. Экспортлох уу?</numerusform></translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Экспортлох …</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Нэгтгэх</translation>
    </message>
    <message>
        <source>&amp;Open conflicts</source>
        <translation>Нээлттэй &amp;зөрчил</translation>
    </message>
    <message>
        <source>&amp;Package of another office</source>
        <translation>Өөр байгууллагын &amp;багц</translation>
    </message>
    <message>
        <source>&amp;Settle as ticked</source>
        <translation>&amp;Сонгосноор шийдэх</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(хоосон)</translation>
    </message>
    <message>
        <source>&lt;p&gt;Lists what was ever written into a record: when, by which office and author, in which package it came, and whether it still stands. Edits since the last export or import are not in yet.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Бичлэгт хэзээ, аль байгууллага, хэн юу бичсэн, аль багцаар ирсэн, одоо хүчинтэй эсэхийг бүгдийг жагсаана. Сүүлийн экспорт, импортоос хойшхи засвар хараахан ороогүй.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes the GeoPackage an office works in: sites, corridors, assessments, counts and the code lists of the agreed format, ready for editing in QGIS. An existing file is never overwritten.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Байгууллагын ажиллах GeoPackage үүсгэнэ: тохиролцсон форматын дагуу газар, коридор, үнэлгээ, тооллого, кодын жагсаалттай, QGIS дээр шууд засварлахад бэлэн. Байгаа файлыг хэзээ ч дарж бичихгүй.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Merges what another office sent into your database. Packages may come in any order and more than once; two different values of one field are kept side by side as a conflict until somebody decides.&lt;/p&gt;&lt;p&gt;With preview nothing is written. Otherwise all is taken over or, at any fault or stop, nothing.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Өөр байгууллагын илгээсэн мэдээллийг танай өгөгдлийн санд нэгтгэнэ. Багц ямар ч дарааллаар, давтагдан ирж болно. Нэг талбарт хоёр өөр утга байвал шийдвэр гартал зөрчил болгон зэрэгцүүлж хадгална.&lt;/p&gt;&lt;p&gt;Урьдчилан харахад юу ч бичихгүй. Бусад үед бүгдийг оруулах ба алдаа гарсан эсвэл зогсоосон бол юу ч оруулахгүй.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Notes what was edited since the last export and writes one zip for other offices: a GeoPackage, CSV tables, metadata, a manifest with checksums and a readme in every language; for the public, a Darwin Core Archive too.&lt;/p&gt;&lt;p&gt;The tier decides who may see it: public, partner offices, or restricted. Records of a stricter tier stay at home; places of sensitive species are made coarser or left out. Exact places leave in the restricted tier only, and only after a second confirmation that names their number.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Сүүлийн экспортоос хойшхи засварыг бүртгээд бусад байгууллагад зориулан нэг zip бичнэ: GeoPackage, CSV хүснэгт, мета өгөгдөл, хяналтын нийлбэртэй манифест, бүх хэл дээрх тайлбар; олон нийтэд зориулсан багцад Darwin Core архив мөн орно.&lt;/p&gt;&lt;p&gt;Түвшин нь хэн харахыг заана: олон нийт, түнш байгууллага, хязгаарлагдмал. Илүү чанга түвшний бичлэг гарахгүй; эмзэг зүйлийн байршлыг бүдүүвчлэх эсвэл орхино. Нарийн байршил зөвхөн хязгаарлагдмал түвшинд, тоог нь заасан хоёр дахь баталгаажуулалтын дараа гарна.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads a package as a stranger&apos;s: names, sizes, checksums, the database, every value and geometry, and lists what is wrong. Nothing in it is run or opened before it was checked, and nothing is changed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Багцыг үл мэдэх эх сурвалжаас ирсэн мэт шалгана: нэр, хэмжээ, хяналтын нийлбэр, өгөгдлийн сан, утга, геометр бүрийг үзэж, алдааг жагсаана. Шалгахаас өмнө доторх юуг ч нээж, ажиллуулахгүй, юу ч өөрчлөхгүй.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Undoes the whole of the latest import in one step: its changes go, and the records are again what the others say. What somebody has written on top of it since stays, together with what it was written on. The package may be imported again at any time.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Хамгийн сүүлийн импортыг бүхэлд нь нэг алхмаар буцаана: түүний өөрчлөлт арилж, бичлэгүүд үлдсэн өөрчлөлтийн дагуу болно. Түүнээс хойш дээр нь бичсэн зүйл үндэстэйгээ хамт үлдэнэ. Багцыг хэдийд ч дахин импортолж болно.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the chosen values on top of all that contends. The office that made a record decides alone; any other may only give up its own value; of a shared record (country ZZ) all sides must choose the same. The words of the others stay in the history.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Зөрчилдсөн утгуудын дээр сонгосон утгыг бичнэ. Бичлэгийг үүсгэсэн байгууллага дангаараа шийднэ; бусад нь зөвхөн өөрийн утгаас татгалзаж болно; хамтын бичлэгт (улсын код ZZ) бүх тал ижил утга сонгоно. Бусдын бичсэн зүйл түүхэнд үлдэнэ.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes what GBIF takes: surveys, visits, assessments, disturbances and corridors as events, counts as occurrences, all other numbers as measurements, and what was looked for, so that a zero means: looked, and found none (Event core, Occurrence, eMoF, Humboldt; metadata in EML 2.2).&lt;/p&gt;&lt;p&gt;The tier decides how coarse places of sensitive species are, as in a package. The database is only read.&lt;/p&gt;</source>
        <translation>&lt;p&gt;GBIF хүлээн авдаг хэлбэрээр бичнэ: судалгаа, хээрийн ажил, үнэлгээ, нөлөөлөл, коридорыг үйл явдал, тооллогыг илрэл, бусад бүх тоог хэмжилт болгож, юу хайснаа мөн тэмдэглэснээр тэг нь “хайсан ч олдоогүй” гэсэн утгатай болно (Event цөм, Occurrence, eMoF, Humboldt; мета өгөгдөл EML 2.2).&lt;/p&gt;&lt;p&gt;Эмзэг зүйлийн байршлын бүдүүвчлэлийг багцын адил түвшин заана. Өгөгдлийн санг зөвхөн уншина.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Зохиогч</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өөрчлөгдсөн</translation>
    </message>
    <message>
        <source>Changed records</source>
        <translation>Өөрчлөгдсөн бичлэг</translation>
    </message>
    <message>
        <source>Changes that stay</source>
        <translation>Үлдсэн өөрчлөлт</translation>
    </message>
    <message>
        <source>Changes that went</source>
        <translation>Арилсан өөрчлөлт</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Сонголт</translation>
    </message>
    <message>
        <source>Code of your office: country, organisation, number, for example KR-NIE-01 or ZZ-TRAINING-01.</source>
        <translation>Танай байгууллагын код: улс, байгууллага, дугаар, жишээ нь KR-NIE-01 эсвэл ZZ-TRAINING-01.</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Баталгаажуулалт</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Зөрчил</translation>
    </message>
    <message>
        <source>Conflicts settled</source>
        <translation>Шийдсэн зөрчил</translation>
    </message>
    <message>
        <source>Conflicts that wait for another office</source>
        <translation>Өөр байгууллагыг хүлээж буй зөрчил</translation>
    </message>
    <message>
        <source>Every fault with its place, as JSON.</source>
        <translation>Алдаа бүрийг байршлын хамт JSON хэлбэрээр.</translation>
    </message>
    <message>
        <source>Exchange package (zip) of another office.</source>
        <translation>Өөр байгууллагын солилцооны багц (zip).</translation>
    </message>
    <message>
        <source>Export a Darwin Core Archive</source>
        <translation>Darwin Core архив экспортлох</translation>
    </message>
    <message>
        <source>Export an exchange package</source>
        <translation>Солилцооны багц экспортлох</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>&amp;Хэнд зориулсан</translation>
    </message>
    <message>
        <source>GeoPackage made with “New assessment”.</source>
        <translation>“Шинэ үнэлгээ”-гээр үүсгэсэн GeoPackage.</translation>
    </message>
    <message>
        <source>GeoPackage of your office, which holds the conflicts.</source>
        <translation>Зөрчил агуулсан, танай байгууллагын GeoPackage.</translation>
    </message>
    <message>
        <source>GeoPackage of your office, which takes the records in.</source>
        <translation>Бичлэгийг хүлээн авах танай байгууллагын GeoPackage.</translation>
    </message>
    <message>
        <source>GeoPackage of your office, which took the package in.</source>
        <translation>Багцыг импортолсон, танай байгууллагын GeoPackage.</translation>
    </message>
    <message>
        <source>GeoPackage of your office.</source>
        <translation>Танай байгууллагын GeoPackage.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Түүх</translation>
    </message>
    <message>
        <source>History of a record</source>
        <translation>Бичлэгийн түүх</translation>
    </message>
    <message>
        <source>Identifier (uuid) of the record.</source>
        <translation>Бичлэгийн таних код (uuid).</translation>
    </message>
    <message>
        <source>Identifier of the package that is meant, to be safe; the latest, if empty.</source>
        <translation>Алдаагүйн тулд тухайн багцын таних код; хоосон бол сүүлийнх.</translation>
    </message>
    <message>
        <source>Import an exchange package</source>
        <translation>Солилцооны багц импортлох</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>Зөрчилтэй</translation>
    </message>
    <message>
        <source>It did not succeed; the log says why.</source>
        <translation>Амжилтгүй боллоо; шалтгааныг логоос харна уу.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Хэл</translation>
    </message>
    <message>
        <source>Language of the titles and drop-down lists in the database.</source>
        <translation>Өгөгдлийн сангийн гарчиг, сонголтын жагсаалтын хэл.</translation>
    </message>
    <message>
        <source>Layers of the conflicts</source>
        <translation>Зөрчлийн давхарга</translation>
    </message>
    <message>
        <source>NEASPEC exchange</source>
        <translation>NEASPEC мэдээлэл солилцоо</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Шинэ</translation>
    </message>
    <message>
        <source>New GeoPackage; or a PostgreSQL database, for many writers: PG:host=… dbname=… user=…</source>
        <translation>Шинэ GeoPackage; олон хүн зэрэг бичих бол PostgreSQL өгөгдлийн сан: PG:host=… dbname=… user=…</translation>
    </message>
    <message>
        <source>New archive.</source>
        <translation>Шинэ архив.</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Шинэ үнэлгээ</translation>
    </message>
    <message>
        <source>New package.</source>
        <translation>Шинэ багц.</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>Шинэ бичлэг</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Үгүй</translation>
    </message>
    <message>
        <source>Number of entries</source>
        <translation>Түүхийн мөрийн тоо</translation>
    </message>
    <message>
        <source>Number of events</source>
        <translation>Үйл явдлын тоо</translation>
    </message>
    <message>
        <source>Number of faults</source>
        <translation>Алдааны тоо</translation>
    </message>
    <message>
        <source>Number of occurrences</source>
        <translation>Илрэлийн тоо</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>Бичлэгийн тоо</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Байгууллага</translation>
    </message>
    <message>
        <source>Office &amp;database</source>
        <translation>Байгууллагын &amp;өгөгдлийн сан</translation>
    </message>
    <message>
        <source>One row for each choice: table, uuid, column and the id of the change whose value shall stand, as the layers of the conflicts name them. Without choices the open conflicts are only listed.</source>
        <translation>Сонголт бүрт нэг мөр: хүснэгт, uuid, багана, утга нь үлдэх өөрчлөлтийн ID, зөрчлийн давхаргад нэрлэсний дагуу. Сонголтгүй бол нээлттэй зөрчлийг зөвхөн жагсаана.</translation>
    </message>
    <message>
        <source>Only say what would come in; write nothing.</source>
        <translation>Юу орж ирэхийг зөвхөн харуулна; юу ч бичихгүй.</translation>
    </message>
    <message>
        <source>Only show what the others will see, as layers; no package is written.</source>
        <translation>Бусад юу харахыг зөвхөн давхаргаар харуулна; багц бичихгүй.</translation>
    </message>
    <message>
        <source>Only the records in conflict, each side with its value, office, author and time.</source>
        <translation>Зөвхөн зөрчилтэй бичлэг: тал бүрийн утга, байгууллага, зохиогч, цаг.</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Нээлттэй зөрчил</translation>
    </message>
    <message>
        <source>Open the database with its &amp;forms</source>
        <translation>Өгөгдлийн санг ма&amp;ягттай нь нээх</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Багц</translation>
    </message>
    <message>
        <source>Package {package} is taken back: {changes} changes of {records} records went.</source>
        <translation>{package} багцыг буцаалаа: {records} бичлэгийн {changes} өөрчлөлт арилсан.</translation>
    </message>
    <message>
        <source>Possible double counts</source>
        <translation>Давхар тоологдсон байж болзошгүй</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Урьдчилан харах</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Урьдчилан харах</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Бичлэг</translation>
    </message>
    <message>
        <source>Records in conflict</source>
        <translation>Зөрчилтэй бичлэг</translation>
    </message>
    <message>
        <source>Records that are as before</source>
        <translation>Өмнөх байдалдаа орсон бичлэг</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Татгалзсан</translation>
    </message>
    <message>
        <source>Rejected records</source>
        <translation>Татгалзсан бичлэг</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Тайлан</translation>
    </message>
    <message>
        <source>Restricted tier only: the number of exact records that would leave, as the first attempt names it.</source>
        <translation>Зөвхөн хязгаарлагдмал түвшинд: гадагш гарах нарийн байршилтай бичлэгийн тоо, эхний оролдлогоор мэдэгдсэнээр.</translation>
    </message>
    <message>
        <source>Settle conflicts</source>
        <translation>Зөрчил шийдэх</translation>
    </message>
    <message>
        <source>Show what o&amp;thers will see</source>
        <translation>Бусад &amp;юу харахыг үзүүлэх</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Зогсоолоо; юу ч бичээгүй.</translation>
    </message>
    <message>
        <source>Sums by table and office</source>
        <translation>Хүснэгт, байгууллагаар нэгтгэсэн</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Хүснэгт</translation>
    </message>
    <message>
        <source>Table of everything that was written.</source>
        <translation>Бичсэн бүхний хүснэгт.</translation>
    </message>
    <message>
        <source>Table of the conflicts</source>
        <translation>Зөрчлийн хүснэгт</translation>
    </message>
    <message>
        <source>Table of the record.</source>
        <translation>Бичлэгийн хүснэгт.</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>Импортыг буцаах</translation>
    </message>
    <message>
        <source>Take the last import &amp;back</source>
        <translation>Сүүлийн &amp;импортыг буцаах</translation>
    </message>
    <message>
        <source>Take this import back? Its changes go, what was written since stays.</source>
        <translation>Энэ импортыг буцаах уу? Өөрчлөлт нь арилж, түүнээс хойш бичсэн нь үлдэнэ.</translation>
    </message>
    <message>
        <source>The map shows what {tier} will see; {withheld} records stay at home.</source>
        <translation>Газрын зураг “{tier}” түвшинд юу харагдахыг үзүүлж байна; {withheld} бичлэг гарахгүй.</translation>
    </message>
    <message>
        <source>The package is sound.</source>
        <translation>Багц алдаагүй байна.</translation>
    </message>
    <message>
        <source>The same as a table for a spreadsheet.</source>
        <translation>Мөн адил, хүснэгтийн програмд зориулсан хүснэгт хэлбэрээр.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Хандалтын түвшин</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Цаг</translation>
    </message>
    <message>
        <source>Validate an exchange package</source>
        <translation>Солилцооны багцыг шалгах</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Утга</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Ирж буй зүйл</translation>
    </message>
    <message>
        <source>What contends</source>
        <translation>Зөрчилдөж буй зүйл</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Гарч буй зүйл</translation>
    </message>
    <message>
        <source>What others will see</source>
        <translation>Бусад юу харах вэ</translation>
    </message>
    <message>
        <source>With preview: GeoPackage of what the tier would see, to be looked at.</source>
        <translation>Урьдчилан харахад: тухайн түвшин харах зүйлийн GeoPackage.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Бичсэн: {path}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Тийм</translation>
    </message>
    <message>
        <source>Your &amp;role or initials</source>
        <translation>Таны &amp;үүрэг эсвэл нэрийн товчлол</translation>
    </message>
    <message>
        <source>Your role or initials; no full names, which must not travel.</source>
        <translation>Таны үүрэг эсвэл нэрийн товчлол; бүтэн нэр гадагш гарах ёсгүй тул бичихгүй.</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>өмнө нь: {value}</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>устгасан</translation>
    </message>
    <message>
        <source>deleted here, edited there</source>
        <translation>нэг талд устгаж, нөгөө талд зассан</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>үлдээсэн</translation>
    </message>
    <message>
        <source>partner: for the offices of the members</source>
        <translation>Түнш: гишүүн орнуудын байгууллагад</translation>
    </message>
    <message>
        <source>public, partner or restricted.</source>
        <translation>public (нийтэд нээлттэй), partner (түнш байгууллага) эсвэл restricted (хязгаарлагдмал).</translation>
    </message>
    <message>
        <source>public: for everybody</source>
        <translation>Нийтэд нээлттэй: бүх хүнд</translation>
    </message>
    <message>
        <source>restricted: exact places, for named offices only</source>
        <translation>Хязгаарлагдмал: нарийн байршил, зөвхөн нэр заасан байгууллагад</translation>
    </message>
    <message>
        <source>shared record: all sides must choose the same</source>
        <translation>хамтын бичлэг: бүх тал ижил утга сонгоно</translation>
    </message>
    <message>
        <source>two outlines</source>
        <translation>хоёр хүрээ</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>хоёр утга</translation>
    </message>
    <message>
        <source>{layer} has edits that are not saved; save or discard them first.</source>
        <translation>{layer} давхаргад хадгалаагүй засвар байна; эхлээд хадгалах эсвэл цуцална уу.</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {conflicting} in conflict, {rejected} rejected</source>
        <translation>шинэ {new}, өөрчлөгдсөн {changed}, зөрчилтэй {conflicting}, татгалзсан {rejected}</translation>
    </message>
    <message>
        <source>{office} decides</source>
        <translation>{office} шийднэ</translation>
    </message>
    <message>
        <source>{office} has your package {package} since {time}</source>
        <translation>{office}: таны {package} багцыг хүлээн авсан ({time})</translation>
    </message>
    <message>
        <source>{office}, {time}: {count} changes</source>
        <translation>{office}, {time}: {count} өөрчлөлт</translation>
    </message>
    <message>
        <source>{table}, {office}: {new} new, {changed} changed, {conflicting} in conflict, {rejected} rejected, {doubles} possible double counts</source>
        <translation>{table}, {office}: шинэ {new}, өөрчлөгдсөн {changed}, зөрчилтэй {conflicting}, татгалзсан {rejected}, давхар тоологдсон байж болзошгүй {doubles}</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Record</source>
        <translation>Бичлэг</translation>
    </message>
    <message>
        <source>{minimum} to {maximum}</source>
        <translation>{minimum}–{maximum}</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Corridors</source>
        <translation>Коридор</translation>
    </message>
    <message>
        <source>Disturbance</source>
        <translation>Хүний нөлөөлөл</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Мэдээлэл солилцоо</translation>
    </message>
    <message>
        <source>Habitat</source>
        <translation>Амьдрах орчин</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Тайлан</translation>
    </message>
</context>
<context>
    <name>HabitatQuality</name>
    <message>
        <source>&lt;p&gt;The Habitat Quality model of InVEST from the same tables, with the same result: how much threats degrade each cell, what is left of its quality as habitat, and how rare its land cover has become. A threat counts by the distance to its nearest cell.&lt;/p&gt;&lt;p&gt;Land cover should reach beyond your area by the greatest distance of the threats, or its edges look better than they are. Compare maps only when they were made with the same half-saturation constant and the same cell size; both are written into the results.&lt;/p&gt;</source>
        <translation>&lt;p&gt;InVEST-ийн амьдрах орчны чанарын (Habitat Quality) загварыг ижил хүснэгтээр тооцож, ижил үр дүн гаргана: аюул занал нүд бүрийг хэр доройтуулж байгаа, амьдрах орчны чанар нь хэр үлдсэн, газрын бүрхэвч нь хэр ховордсон. Аюул заналыг түүний хамгийн ойрын нүд хүртэлх зайгаар тооцно.&lt;/p&gt;&lt;p&gt;Газрын бүрхэвч талбайн хилээс аюул заналын хамгийн их зайгаар давж байх ёстой, эс бөгөөс зах хэсэг нь бодит байдлаас сайн харагдана. Хагас ханалтын тогтмол, нүдний хэмжээ нь ижил зургуудыг л харьцуулна уу; хоёуланг нь үр дүнд бичсэн байгаа.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Хүртээмж</translation>
    </message>
    <message>
        <source>An earlier or natural land cover with the same codes, for the rarity.</source>
        <translation>Ижил кодтой, өмнөх үеийн эсвэл байгалийн газрын бүрхэвч; ховордлын зэргийг тооцоход хэрэгтэй.</translation>
    </message>
    <message>
        <source>By its nearest cell, as InVEST since 3.13, or by all cells around (InVEST 3.3 to 3.12).</source>
        <translation>Хамгийн ойрын нүдээр (InVEST 3.13-аас хойш) эсвэл эргэн тойрны бүх нүдээр (InVEST 3.3–3.12).</translation>
    </message>
    <message>
        <source>CSV with the columns LULC (class code), HABITAT (0 to 1) and one column for each threat (0 to 1).</source>
        <translation>LULC (ангиллын код), HABITAT (амьдрах орчин, 0–1) багана, аюул занал бүрт нэг баганатай (0–1) CSV.</translation>
    </message>
    <message>
        <source>CSV with the columns THREAT, MAX_DIST (m), WEIGHT, DECAY (linear or exponential) and CUR_PATH, as for InVEST 3.15 and later.</source>
        <translation>THREAT, MAX_DIST (м), WEIGHT, DECAY (linear эсвэл exponential), CUR_PATH баганатай CSV, InVEST 3.15 ба түүнээс хойшхитой ижил.</translation>
    </message>
    <message>
        <source>Class codes on square cells in metres. Its grid is that of the results.</source>
        <translation>Ангиллын кодын растр, нүд нь дөрвөлжин, метрийн нэгжтэй. Үр дүн үүний торыг авна.</translation>
    </message>
    <message>
        <source>Degradation</source>
        <translation>Доройтол</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Зай</translation>
    </message>
    <message>
        <source>Exact, or those of GDAL: in about one cell of a thousand too great by up to 0.29 cells, and faster where threats reach farther than some 300 cells.</source>
        <translation>Яг нарийн эсвэл GDAL-ийн зай: GDAL мянган нүд тутмын нэг орчимд 0.29 нүд хүртэл илүү гаргах ч аюул заналын нөлөөллийн хүрээ 300 орчим нүднээс хол үед хурдан.</translation>
    </message>
    <message>
        <source>Field with the accessibility</source>
        <translation>Хүртээмжийн талбар</translation>
    </message>
    <message>
        <source>Folder for the degradation by each threat</source>
        <translation>Аюул занал бүрээс үүдэх доройтлын хавтас</translation>
    </message>
    <message>
        <source>Folder of the threats&apos; rasters</source>
        <translation>Аюул заналын растрын хавтас</translation>
    </message>
    <message>
        <source>Habitat quality</source>
        <translation>Амьдрах орчны чанар</translation>
    </message>
    <message>
        <source>Habitat quality (InVEST)</source>
        <translation>Амьдрах орчны чанар (InVEST)</translation>
    </message>
    <message>
        <source>Half-saturation constant</source>
        <translation>Хагас ханалтын тогтмол</translation>
    </message>
    <message>
        <source>How a threat counts</source>
        <translation>Аюул заналыг тооцох арга</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>Газрын бүрхэвч</translation>
    </message>
    <message>
        <source>Land cover of the baseline</source>
        <translation>Суурь үеийн газрын бүрхэвч</translation>
    </message>
    <message>
        <source>Mean degradation</source>
        <translation>Дундаж доройтол</translation>
    </message>
    <message>
        <source>Mean quality</source>
        <translation>Дундаж чанар</translation>
    </message>
    <message>
        <source>Needs the land cover of the baseline.</source>
        <translation>Суурь үеийн газрын бүрхэвч шаардлагатай.</translation>
    </message>
    <message>
        <source>Numbers from 0 to 1.</source>
        <translation>0-ээс 1 хүртэлх тоо.</translation>
    </message>
    <message>
        <source>One raster for each threat; together they are the degradation.</source>
        <translation>Аюул занал бүрт нэг растр; нийлбэр нь доройтол болно.</translation>
    </message>
    <message>
        <source>Polygons where protection keeps threats away: 1 fully accessible, 0 not at all. Elsewhere 1 holds.</source>
        <translation>Хамгаалалт нь аюул заналыг сааруулдаг полигонууд: 1 – бүрэн хүртээмжтэй, 0 – огт хүртээмжгүй. Бусад газарт 1 гэж тооцно.</translation>
    </message>
    <message>
        <source>Rarity</source>
        <translation>Ховордлын зэрэг</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Сценари</translation>
    </message>
    <message>
        <source>Table of sensitivities</source>
        <translation>Мэдрэг чанарын хүснэгт</translation>
    </message>
    <message>
        <source>Table of threats</source>
        <translation>Аюул заналын хүснэгт</translation>
    </message>
    <message>
        <source>The degradation that halves the quality. InVEST advises half of the greatest degradation; one number for all areas that are to be compared.</source>
        <translation>Чанарыг хоёр дахин бууруулах доройтлын утга. InVEST хамгийн их доройтлын хагасыг зөвлөдөг; харьцуулах бүх талбайд нэг утга хэрэглэнэ.</translation>
    </message>
    <message>
        <source>Where the paths of the table begin; without it, beside the table.</source>
        <translation>Хүснэгт дэх замууд эхлэх хавтас; өгөхгүй бол хүснэгтийн байгаа хавтас.</translation>
    </message>
    <message>
        <source>Which rasters of the table of threats are meant: those of CUR_PATH, FUT_PATH or BASE_PATH.</source>
        <translation>Аюул заналын хүснэгтийн аль растрыг авах: CUR_PATH, FUT_PATH эсвэл BASE_PATH.</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>суурь үе</translation>
    </message>
    <message>
        <source>by all cells around (density)</source>
        <translation>эргэн тойрны бүх нүдээр (нягтшил)</translation>
    </message>
    <message>
        <source>by its nearest cell</source>
        <translation>хамгийн ойрын нүдээр</translation>
    </message>
    <message>
        <source>current</source>
        <translation>одоо үе</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>яг нарийн</translation>
    </message>
    <message>
        <source>fast, almost exact</source>
        <translation>хурдан, бараг яг нарийн</translation>
    </message>
    <message>
        <source>future</source>
        <translation>ирээдүй</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Band {number}</source>
        <translation>{number}-р суваг</translation>
    </message>
    <message>
        <source>Countries (for practice only)</source>
        <translation>Улс (зөвхөн дадлагад)</translation>
    </message>
    <message>
        <source>Elevation (synthetic)</source>
        <translation>Өндөр (зохиомол)</translation>
    </message>
    <message>
        <source>Land area (synthetic)</source>
        <translation>Хуурай газар (зохиомол)</translation>
    </message>
    <message>
        <source>Land cover (synthetic)</source>
        <translation>Газрын бүрхэвч (зохиомол)</translation>
    </message>
    <message>
        <source>Practice sites (synthetic)</source>
        <translation>Дадлагын газар (зохиомол)</translation>
    </message>
    <message>
        <source>Railways</source>
        <translation>Төмөр зам</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Авто зам</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Суурин газар</translation>
    </message>
    <message>
        <source>Units of the exercise (synthetic)</source>
        <translation>Дасгалын нэгжүүд (зохиомол)</translation>
    </message>
    <message>
        <source>Water (synthetic)</source>
        <translation>Ус (зохиомол)</translation>
    </message>
    <message>
        <source>Wetlands of the exercise (synthetic)</source>
        <translation>Дасгалын ус намгархаг газар (зохиомол)</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>0.1 to 0.3: poor</source>
        <translation>0.1–0.3: муу</translation>
    </message>
    <message>
        <source>0.3 to 0.5: usable</source>
        <translation>0.3–0.5: боломжийн</translation>
    </message>
    <message>
        <source>0.45 to 0.55: as common as before</source>
        <translation>0.45–0.55: урьдын адил түгээмэл</translation>
    </message>
    <message>
        <source>0.5 A and more: pinch point</source>
        <translation>0.5 А ба түүнээс их: нарийн хавчиг цэг</translation>
    </message>
    <message>
        <source>0.5 to 0.7: good</source>
        <translation>0.5–0.7: сайн</translation>
    </message>
    <message>
        <source>0.55 to 0.7: rarer than before</source>
        <translation>0.55–0.7: урьдынхаас ховор</translation>
    </message>
    <message>
        <source>0.7 and more: much rarer than before</source>
        <translation>0.7 ба түүнээс дээш: урьдынхаас хавьгүй ховор</translation>
    </message>
    <message>
        <source>0.7 and more: very good</source>
        <translation>0.7 ба түүнээс дээш: маш сайн</translation>
    </message>
    <message>
        <source>0: low pressure</source>
        <translation>0: бага дарамт</translation>
    </message>
    <message>
        <source>0: not in the baseline</source>
        <translation>0: суурь үед байгаагүй</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1–5</translation>
    </message>
    <message>
        <source>16 to 32: strongly modified</source>
        <translation>16–32: их өөрчлөгдсөн</translation>
    </message>
    <message>
        <source>1: medium pressure</source>
        <translation>1: дунд дарамт</translation>
    </message>
    <message>
        <source>2 to 8: intact</source>
        <translation>2–8: бараг хөндөгдөөгүй</translation>
    </message>
    <message>
        <source>2: high pressure</source>
        <translation>2: өндөр дарамт</translation>
    </message>
    <message>
        <source>32 and more: very strongly modified</source>
        <translation>32 ба түүнээс дээш: маш их өөрчлөгдсөн</translation>
    </message>
    <message>
        <source>3: very high pressure</source>
        <translation>3: маш өндөр дарамт</translation>
    </message>
    <message>
        <source>5 to 20</source>
        <translation>5–20</translation>
    </message>
    <message>
        <source>8 to 16: modified</source>
        <translation>8–16: өөрчлөгдсөн</translation>
    </message>
    <message>
        <source>above 20</source>
        <translation>20-иос их</translation>
    </message>
    <message>
        <source>below 0.01 A</source>
        <translation>0.01 А-аас бага</translation>
    </message>
    <message>
        <source>below 0.1: unsuitable</source>
        <translation>0.1-ээс доош: тохиромжгүй</translation>
    </message>
    <message>
        <source>below 0.45: more common than before</source>
        <translation>0.45-аас доош: урьдынхаас түгээмэл</translation>
    </message>
    <message>
        <source>below 2: wilderness</source>
        <translation>2-оос доош: онгон зэлүүд</translation>
    </message>
    <message>
        <source>below {high}: {name}</source>
        <translation>{high} утгаас доош: {name}</translation>
    </message>
    <message>
        <source>corridor, country unspecified</source>
        <translation>коридор, улс тодорхойгүй</translation>
    </message>
    <message>
        <source>international corridor</source>
        <translation>олон улсын коридор</translation>
    </message>
    <message>
        <source>layers reach far enough</source>
        <translation>давхаргуудын хамрах хүрээ хангалттай</translation>
    </message>
    <message>
        <source>national corridor</source>
        <translation>үндэсний коридор</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>үнэлээгүй</translation>
    </message>
    <message>
        <source>nothing gained</source>
        <translation>өгөөжгүй</translation>
    </message>
    <message>
        <source>uncertain: a layer ends near</source>
        <translation>эргэлзээтэй: давхарга ойрхон дуусна</translation>
    </message>
    <message>
        <source>undisturbed</source>
        <translation>нөлөөлөлд өртөөгүй</translation>
    </message>
    <message>
        <source>up to 1 cost-weighted m per m</source>
        <translation>метр тутамд зардлаар жигнэсэн 1 м хүртэл</translation>
    </message>
    <message>
        <source>{low} and more: {name}</source>
        <translation>{low} ба түүнээс дээш: {name}</translation>
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
        <translation>Таних тэмдэг</translation>
    </message>
    <message>
        <source>The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations or by any member of NEASPEC.</source>
        <translation>Энэхүү газрын зурагт үзүүлсэн хил, газрын нэр болон хэрэглэсэн нэршил нь тэдгээрийг Нэгдсэн Үндэстний Байгууллага эсвэл NEASPEC-ийн аль нэг гишүүн албан ёсоор дэмжсэн буюу хүлээн зөвшөөрсөн гэсэн утга илэрхийлэхгүй.</translation>
    </message>
    <message>
        <source>km</source>
        <translation>км</translation>
    </message>
    <message>
        <source>{degrees}°E</source>
        <translation>з.у. {degrees}°</translation>
    </message>
    <message>
        <source>{degrees}°N</source>
        <translation>х.ө. {degrees}°</translation>
    </message>
    <message>
        <source>{degrees}°S</source>
        <translation>ө.ө. {degrees}°</translation>
    </message>
    <message>
        <source>{degrees}°W</source>
        <translation>б.у. {degrees}°</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>&lt;p&gt;Writes the protocol as a paper form (PDF) in the language asked for: the same questions, scales and help as the questionnaire; what is not proven bears an asterisk. Measured indicators are left out: the maps answer them.&lt;/p&gt;&lt;p&gt;The template is an empty CSV table, one row for each unit and question, to be filled in on any computer and read by “Assess sites and corridors”, which names faults with row and column.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Аргачлалыг сонгосон хэлээр цаасан маягт (PDF) болгоно: асуулт, шатлал, тусламж нь асуулгатай ижил; батлагдаагүй зүйл одтой. Газрын зургаас хэмждэг үзүүлэлтийг оруулахгүй.&lt;/p&gt;&lt;p&gt;Загвар нь нэгж, асуулт бүрт нэг мөртэй хоосон CSV хүснэгт бөгөөд аль ч компьютер дээр бөглөж, “Газар, коридорыг үнэлэх” хэрэгслээр уншуулна; алдааг мөр, баганаар заана.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Хариулт</translation>
    </message>
    <message>
        <source>Answer alone: assessors compare their answers only when all have finished. Where you are not sure, write the lowest and the highest answer possible too. Then copy everything into the questionnaire or the CSV template.</source>
        <translation>Ганцаараа хариулна уу: үнэлэгчид бүгд дууссаны дараа л хариултаа харьцуулна. Эргэлзвэл байж болох доод, дээд хариултыг мөн бичнэ. Дараа нь бүгдийг асуулга эсвэл CSV загварт буулгана.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Хариуцах байгууллага</translation>
    </message>
    <message>
        <source>Date (year-month-day)</source>
        <translation>Огноо (жил-сар-өдөр)</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Хугацаа</translation>
    </message>
    <message>
        <source>Empty table of answers in UTF-8, which spreadsheets open.</source>
        <translation>Хүснэгтийн програмаар нээгдэх UTF-8 хоосон хариултын хүснэгт.</translation>
    </message>
    <message>
        <source>Every pressure of class {number} or higher needs a control measure.</source>
        <translation>{number} ба түүнээс дээш зэргийн дарамт бүрт хяналтын арга хэмжээ шаардлагатай.</translation>
    </message>
    <message>
        <source>Language in which the form is printed; codes are the same in all.</source>
        <translation>Маягтыг хэвлэх хэл; кодууд бүх хэлэнд ижил.</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Маягтын хэл</translation>
    </message>
    <message>
        <source>Not sure: from – to</source>
        <translation>Эргэлзвэл: доод – дээд</translation>
    </message>
    <message>
        <source>One form, to be copied for each visit.</source>
        <translation>Нэг маягт; хээрийн ажил бүрт олшруулна.</translation>
    </message>
    <message>
        <source>Only if “{question}” scores {least} or more.</source>
        <translation>Зөвхөн “{question}” {least} ба түүнээс дээш оноотой бол.</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>Цаасан маягт</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Дарамт</translation>
    </message>
    <message>
        <source>Print the protocol as a form</source>
        <translation>Аргачлалыг маягт болгон хэвлэх</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Асуулт</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Тэмдэглэл</translation>
    </message>
    <message>
        <source>Role of the assessor</source>
        <translation>Үнэлэгчийн үүрэг</translation>
    </message>
    <message>
        <source>Role of the assessor, no name</source>
        <translation>Үнэлэгчийн үүрэг (нэр биш)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Явц</translation>
    </message>
    <message>
        <source>Such as assessor-A, never a name; written into form and template.</source>
        <translation>assessor-A гэх мэт, нэр биш; маягт, загварт бичигдэнэ.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Загвар</translation>
    </message>
    <message>
        <source>Unit (code)</source>
        <translation>Нэгж (код)</translation>
    </message>
    <message>
        <source>Units for whose codes the template gets rows; without it one unit is left open.</source>
        <translation>Загварт кодоор нь мөр үүсгэх нэгжүүд; үгүй бол нэг нэгжийг хоосон үлдээнэ.</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>Area in km²</source>
        <translation>Талбай (км²)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV файл (*.csv)</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Улсууд</translation>
    </message>
    <message>
        <source>Field that holds the ISO 3166 code of three letters (CHN, JPN, KOR, MNG, PRK, RUS).</source>
        <translation>ISO 3166-ийн гурван үсэгт кодын талбар (CHN, JPN, KOR, MNG, PRK, RUS).</translation>
    </message>
    <message>
        <source>Field with the country code</source>
        <translation>Улсын кодын талбар</translation>
    </message>
    <message>
        <source>GeoPackage files (*.gpkg)</source>
        <translation>GeoPackage файл (*.gpkg)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON файл (*.json)</translation>
    </message>
    <message>
        <source>Name of a species of the plugin, or the path of your own species file (JSON).</source>
        <translation>Плагины зүйлийн нэр эсвэл өөрийн зүйлийн файлын зам (JSON).</translation>
    </message>
    <message>
        <source>Office database</source>
        <translation>Байгууллагын өгөгдлийн сан</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF файл (*.pdf)</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>PNG файл (*.png)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG зураг (*.png)</translation>
    </message>
    <message>
        <source>Polygons of the countries, from the boundary data your office uses. The plugin ships none; ground that no polygon covers is counted as “unspecified”.</source>
        <translation>Танай байгууллагын хэрэглэдэг хилийн өгөгдлөөс авсан улсуудын полигон. Плагинд хилийн өгөгдөл дагалдахгүй; полигонд хамрагдаагүй газрыг “тодорхойгүй” гэж тооцно.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Аргачлал</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Зүйл</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip файл (*.zip)</translation>
    </message>
</context>
<context>
    <name>Patches</name>
    <message>
        <source>&lt;p&gt;Cells at or above the threshold that touch at an edge or a corner form a patch; patches no farther apart than the gap count as one. Patches under the least area are left out.&lt;/p&gt;&lt;p&gt;The default of 401 km² is the mean home range of a female Amur tiger (95 % kernel, Hernandez-Blanco et al. 2015): the least that can hold one breeding female.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Босго ба түүнээс дээш утгатай, ирмэг эсвэл булангаараа залгаа нүднүүд нэг хэсэг болно; хоорондын зай нь заасан зайнаас ихгүй хэсгүүдийг нэг гэж үзнэ. Хамгийн бага талбайгаас жижиг хэсгийг хасна.&lt;/p&gt;&lt;p&gt;Өгөгдмөл утга 401 км² нь эм Амарын барын идээшил нутгийн дундаж хэмжээ (95 %-ийн кернел, Hernandez-Blanco et al. 2015) буюу үржлийн нэг эм бар амьдрах хамгийн бага талбай юм.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Core areas</source>
        <translation>Голомт нутаг</translation>
    </message>
    <message>
        <source>Find core areas</source>
        <translation>Голомт нутаг тодорхойлох</translation>
    </message>
    <message>
        <source>Gap (m)</source>
        <translation>Хоорондын зай (м)</translation>
    </message>
    <message>
        <source>Least area (km²)</source>
        <translation>Хамгийн бага талбай (км²)</translation>
    </message>
    <message>
        <source>Least suitability of a core. Expert default 0.5.</source>
        <translation>Голомт нутгийн тохиромжийн доод утга. Мэргэжилтний санал болгосон утга: 0.5.</translation>
    </message>
    <message>
        <source>Number of core areas</source>
        <translation>Голомт нутгийн тоо</translation>
    </message>
    <message>
        <source>Patches smaller than this are left out.</source>
        <translation>Үүнээс жижиг хэсгийг хасна.</translation>
    </message>
    <message>
        <source>Patches that lie no farther apart than this count as one.</source>
        <translation>Хоорондын зай нь үүнээс ихгүй хэсгүүдийг нэг гэж үзнэ.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Босго</translation>
    </message>
</context>
<context>
    <name>PinchPoints</name>
    <message>
        <source>&lt;p&gt;Sends a current of 1 A from one core area of a pair to the other. Neighbouring cells conduct with 1 / mean resistance (divided by √2 on the diagonal), each core area is one node (McRae et al. 2008). Where the current is high, most ways lead through: a pinch point, the first place to protect. The effective resistance of a pair falls with every further way, which the least cost does not show.&lt;/p&gt;&lt;p&gt;With a corridor surface the current stays within the cutoff. Ground that does not lead to both core areas carries no current.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Хос голомт нутгийн нэгээс нөгөө рүү 1 А гүйдэл явуулна. Зэргэлдээ нүднүүдийн дамжуулах чадвар нь 1 / дундаж эсэргүүцэл (диагоналаар √2-т хуваана), голомт нутаг бүр нэг зангилаа болно (McRae et al. 2008). Гүйдэл их байгаа газраар ихэнх зам дайрдаг: энэ нь хамгийн түрүүнд хамгаалах нарийн хавчиг цэг. Зам нэмэгдэх бүрт хосын эквивалент эсэргүүцэл буурдаг бөгөөд хамгийн бага зардал үүнийг харуулдаггүй.&lt;/p&gt;&lt;p&gt;Коридорын гадаргуу өгвөл гүйдэл таслах хязгаараас хэтрэхгүй. Хоёр голомт нутагт хоёуланд нь хүрдэггүй газраар гүйдэл явахгүй.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Гүйдэл</translation>
    </message>
    <message>
        <source>Find pinch points</source>
        <translation>Нарийн хавчиг цэгийг олох</translation>
    </message>
    <message>
        <source>Folder for the current of each pair</source>
        <translation>Хос бүрийн гүйдлийн хавтас</translation>
    </message>
    <message>
        <source>Greatest current (A)</source>
        <translation>Хамгийн их гүйдэл (А)</translation>
    </message>
    <message>
        <source>Greatest value of the corridor surface that carries current, in cost-weighted metres. Expert default.</source>
        <translation>Гүйдэл явах коридорын гадаргуугийн хамгийн их утга, зардлаар жигнэсэн метрээр. Мэргэжилтний санал болгосон утга.</translation>
    </message>
    <message>
        <source>Normalised corridors in cost-weighted metres, as “Model least-cost corridors” writes them: current flows only in cells at or below the cutoff. Without it, it may flow everywhere.</source>
        <translation>“Хамгийн бага зардлын коридор загварчлах” үйлдлийн бичсэн нормчилсон коридор, зардлаар жигнэсэн метрээр: гүйдэл зөвхөн таслах хязгаараас ихгүй утгатай нүдээр явна. Өгөхгүй бол хаагуур ч явж болно.</translation>
    </message>
    <message>
        <source>Number of pairs</source>
        <translation>Хосын тоо</translation>
    </message>
    <message>
        <source>Pair {pair}: effective resistance {resistance}, greatest current {current} A, {iterations} iterations</source>
        <translation>{pair} хос: эквивалент эсэргүүцэл {resistance}, хамгийн их гүйдэл {current} А, {iterations} давталт</translation>
    </message>
    <message>
        <source>Raster of resistance; cells without data or not above 0 carry no current.</source>
        <translation>Эсэргүүцлийн растр; өгөгдөлгүй эсвэл 0-ээс ихгүй утгатай нүдээр гүйдэл явахгүй.</translation>
    </message>
    <message>
        <source>Share of the current that may be out of balance; the smaller, the longer it takes.</source>
        <translation>Тэнцвэргүй байж болох гүйдлийн хувь; бага байх тусам удаан бодно.</translation>
    </message>
    <message>
        <source>Table of pairs (CSV)</source>
        <translation>Хосын хүснэгт (CSV)</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Зөвшөөрөх алдаа</translation>
    </message>
    <message>
        <source>Where one raster for each pair is written.</source>
        <translation>Хос бүрийн растрыг энд хадгална.</translation>
    </message>
    <message>
        <source>allocation: pairs whose cost allocations touch; all: every pair.</source>
        <translation>allocation: зардлын хуваарилалтаар залгаа хос; all: бүх хос.</translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <source>&amp;Corridors: draw, check, compare</source>
        <translation>&amp;Коридор: зурах, шалгах, харьцуулах</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Тусламж</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>&amp;Асуулга</translation>
    </message>
    <message>
        <source>&amp;Steps of the assessment</source>
        <translation>&amp;Үнэлгээний алхмууд</translation>
    </message>
    <message>
        <source>E&amp;xchange with other offices</source>
        <translation>Бусад байгууллагатай со&amp;лилцох</translation>
    </message>
    <message>
        <source>Load the &amp;training area</source>
        <translation>&amp;Сургалтын талбайг ачаалах</translation>
    </message>
    <message>
        <source>The texts in {language} are missing or damaged; install the plugin anew.</source>
        <translation>{language} хэлний бичвэр алга эсвэл гэмтсэн байна; плагиныг дахин суулгана уу.</translation>
    </message>
    <message>
        <source>The training area is loaded. Results go to the folder {folder}.</source>
        <translation>Сургалтын талбайг ачааллаа. Үр дүнг {folder} хавтаст хадгална.</translation>
    </message>
    <message>
        <source>The training area lacks {files}: install the plugin anew.</source>
        <translation>Сургалтын талбайд {files} дутуу байна: плагиныг дахин суулгана уу.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A choice needs four values: table, uuid, column and the id of a change; complete the rows for {place}.</source>
        <translation>Сонголтод дөрвөн утга хэрэгтэй: хүснэгт, uuid, багана, өөрчлөлтийн ID; {place} өгөгдлийн санд зориулсан мөрүүдийг гүйцээнэ үү.</translation>
    </message>
    <message>
        <source>A corridor came out empty; raise the cutoff or check that the core areas lie on passable ground.</source>
        <translation>Коридор хоосон гарлаа; таслах хязгаарыг ихэсгэх эсвэл голомт нутаг нэвтрэх боломжтой газарт байгаа эсэхийг шалгана уу.</translation>
    </message>
    <message>
        <source>A hop of {hop_m} m in corridor {place} is longer than the {limit_m} m that the species can do; add a site between.</source>
        <translation>{place} коридорын {hop_m} м дамжих зай тухайн зүйлийн чадах {limit_m} м-ээс урт байна; завсарт нь газар нэмнэ үү.</translation>
    </message>
    <message>
        <source>A plot shows one corridor, and layer {place} holds {count}: name one of them under “Corridor”, or leave the plot out.</source>
        <translation>График нэг коридор харуулна, харин {place} давхаргад {count} коридор байна; “Коридор” хэсэгт аль нэгийг нь заах эсвэл графикийг хоосон үлдээнэ үү.</translation>
    </message>
    <message>
        <source>A probability of {probability} at a distance of {distance} describes no dispersal; choose a probability between 0 and 1 and a distance above 0.</source>
        <translation>{distance} зайд {probability} магадлал нь тархан суурьшихыг илэрхийлэхгүй; 0 ба 1-ийн хоорондох магадлал, 0-ээс их зай сонгоно уу.</translation>
    </message>
    <message>
        <source>A profile with a step of 0 m has no end: give a step above 0, for example 500.</source>
        <translation>Алхам 0 м бол профиль төгсгөлгүй болно; 0-ээс их алхам, жишээ нь 500 өгнө үү.</translation>
    </message>
    <message>
        <source>A radius of {radius_m} m cannot be searched with cells of {cell_m} m; choose radii greater than a cell.</source>
        <translation>{cell_m} м нүдээр {radius_m} м радиусыг шалгах боломжгүй; нүднээс их радиус сонгоно уу.</translation>
    </message>
    <message>
        <source>A resistance raster is needed for corridors and for hops by cost; choose one.</source>
        <translation>Коридор болон зардлаар хэмжих дамжилтад эсэргүүцлийн растр хэрэгтэй; сонгоно уу.</translation>
    </message>
    <message>
        <source>A table by site and records of sites need sites; choose a layer of sites, or leave table and database out.</source>
        <translation>Газраар гаргасан хүснэгт, бүртгэлд газруудын давхарга хэрэгтэй; газруудын давхарга сонгох эсвэл хүснэгт, өгөгдлийн санг хоосон үлдээнэ үү.</translation>
    </message>
    <message>
        <source>All {count} patches are smaller than {min_area_km2} km² (the largest has {largest_km2} km²); lower the least area.</source>
        <translation>Бүх {count} хэсэг {min_area_km2} км²-ээс жижиг байна (хамгийн том нь {largest_km2} км²); хамгийн бага талбайг багасгана уу.</translation>
    </message>
    <message>
        <source>Choose the folder in which the answers are kept.</source>
        <translation>Хариултыг хадгалах хавтсыг сонгоно уу.</translation>
    </message>
    <message>
        <source>Core area {patch} cannot be reached from any other one and is left out; check the resistance around it for gaps without data.</source>
        <translation>{patch}-р голомт нутагт бусдаас нь хүрэх боломжгүй тул хассан; орчных нь эсэргүүцлийн растрт өгөгдөлгүй зай байгаа эсэхийг шалгана уу.</translation>
    </message>
    <message>
        <source>Core area {patch} lies wholly on ground that cannot be crossed and is left out.</source>
        <translation>{patch}-р голомт нутаг бүхэлдээ нэвтрэх боломжгүй газарт байгаа тул хассан.</translation>
    </message>
    <message>
        <source>Core areas {a} and {b} do not fit into memory together and their pair is left out; choose larger cells.</source>
        <translation>{a}, {b} голомт нутаг хамтдаа санах ойд багтахгүй тул хосыг орхив; том нүд сонгоно уу.</translation>
    </message>
    <message>
        <source>Core areas {a} and {b} touch each other; no corridor is needed between them.</source>
        <translation>{a}, {b} дугаартай голомт нутаг хоорондоо залгаа тул коридор шаардлагагүй.</translation>
    </message>
    <message>
        <source>Corridor {place} crosses a barrier ({kind}) without a crossing structure; record the structure there, or lead the corridor around it.</source>
        <translation>{place} коридор гарцгүй саад ({kind}) огтолж байна; тэнд гарц байвал “Гарц” талбарт бүртгэх эсвэл коридорыг саадыг тойруулж зурна уу.</translation>
    </message>
    <message>
        <source>Corridor {place} does not meet corridor {other} beyond the border ({country}): they are {gap_m} m apart and {offset_m} m beside each other. Agree on one place with the neighbouring office.</source>
        <translation>{place} коридор хилийн цаад ({country}) {other} коридортой нийлэхгүй байна: хоорондын зай {gap_m} м, хажуугийн зөрүү {offset_m} м. Нийлэх нэг газрыг хөрш байгууллагатай тохиролцоно уу.</translation>
    </message>
    <message>
        <source>Corridor {place} ends at the border ({country}) without a core area, and no corridor goes on beyond; ask the neighbouring office for its part.</source>
        <translation>{place} коридор голомт нутагт хүрэлгүй хил дээр ({country}) дуусаж, цааш үргэлжлэх коридор алга; хөрш байгууллагаас үргэлжлэлийг нь авна уу.</translation>
    </message>
    <message>
        <source>Corridor {place} has no code; give it one.</source>
        <translation>{place} коридор кодгүй байна; код өгнө үү.</translation>
    </message>
    <message>
        <source>Corridor {place} has no date of evidence; fill it in.</source>
        <translation>{place} коридорын “Нотолгооны огноо” хоосон байна; бөглөнө үү.</translation>
    </message>
    <message>
        <source>Corridor {place} has no outline; draw it or delete the record.</source>
        <translation>{place} коридор хүрээгүй байна; хүрээг зурах эсвэл бичлэгийг устгана уу.</translation>
    </message>
    <message>
        <source>Corridor {place} has units already; delete them among the sites before you split it anew.</source>
        <translation>{place} коридор аль хэдийн нэгжид хуваагдсан байна; дахин хуваахын өмнө газрын давхаргаас тэдгээр нэгжийг устгана уу.</translation>
    </message>
    <message>
        <source>Corridor {place} is a chain of stepping stones: its sites are its units, it cannot be split.</source>
        <translation>{place} коридор нь дамжих цэгүүдийн гинж: цэгүүд нь өөрсдөө нэгж тул хуваах боломжгүй.</translation>
    </message>
    <message>
        <source>Corridor {place} is broken by a gap of {gap_m} m; close it, or record the corridor as a chain of stepping stones.</source>
        <translation>{place} коридор {gap_m} м зайгаар тасарсан байна; тасархайг нөхөх эсвэл коридорыг дамжих цэгүүдийн гинж болгож, “Коридорын хэлбэр” талбарт “Дамжих цэгүүд” гэж бүртгэнэ үү.</translation>
    </message>
    <message>
        <source>Corridor {place} is only {width_m} m wide here and narrower than {limit_m} m over {length_m} m; widen it.</source>
        <translation>{place} коридор энд ердөө {width_m} м өргөн бөгөөд {length_m} м үргэлжлэн {limit_m} м-ээс нарийн байна; өргөсгөнө үү.</translation>
    </message>
    <message>
        <source>Corridor {place} is recorded as {said}, the countries it lies in make it {scope}; measure it anew.</source>
        <translation>{place} коридорын “Хамрах хүрээ” талбарт “{said}” гэж бүртгэсэн боловч байрлах улсуудаар нь “{scope}” болно; дахин хэмжинэ үү.</translation>
    </message>
    <message>
        <source>Corridor {place} is {width_m} m wide at its narrowest and the species needs {needed_m} m; see where the least width lies and what blocks the way.</source>
        <translation>{place} коридор хамгийн нарийн хэсэгтээ {width_m} м өргөн, харин тухайн зүйлд {needed_m} м хэрэгтэй; хаана хамгийн нарийн, юу саад болж байгааг нягтална уу.</translation>
    </message>
    <message>
        <source>Corridor {place} says nothing of the mechanism that protects it; choose one, “none yet” included.</source>
        <translation>{place} коридорын “Хамгааллын арга хэлбэр” хоосон байна; аль нэгийг, хамгаалалтгүй бол “Одоогоор байхгүй” гэснийг сонгоно уу.</translation>
    </message>
    <message>
        <source>Corridor {place} touches {cores} core areas, and it takes two; draw it up to the next one.</source>
        <translation>{place} коридор {cores} голомт нутагт хүрсэн, харин хоёр шаардлагатай; дараагийн голомт нутаг хүртэл зурна уу.</translation>
    </message>
    <message>
        <source>Corridors are to be cut at a least width and none is given; choose a species or give the width.</source>
        <translation>Коридорыг хамгийн бага өргөнөөр тайрахаар сонгосон боловч өргөн заагаагүй; зүйл сонгох эсвэл өргөн оруулна уу.</translation>
    </message>
    <message>
        <source>Corridors need two core areas at least and {patches} can be used; lower the threshold or the least area.</source>
        <translation>Коридорт дор хаяж хоёр голомт нутаг хэрэгтэй, ашиглах боломжтой нь {patches}; босго эсвэл хамгийн бага талбайг багасгана уу.</translation>
    </message>
    <message>
        <source>Corridors {place} and {other} have {share_percent} % of the smaller one in common; delete one of them, or name the one it supersedes.</source>
        <translation>{place}, {other} коридорын жижгийнх нь {share_percent} % давхцаж байна; аль нэгийг нь устгах эсвэл “Орлосон хувилбар” талбарт орлосон коридорыг нь заана уу.</translation>
    </message>
    <message>
        <source>Database {place} cannot be reached ({reason}); check host, name, user and password.</source>
        <translation>{place} өгөгдлийн санд холбогдож чадсангүй ({reason}); хост, нэр, хэрэглэгч, нууц үгийг шалгана уу.</translation>
    </message>
    <message>
        <source>Database {place} could not be written ({reason}); nothing was changed. Check that it may be written to and that the disk has room.</source>
        <translation>{place} өгөгдлийн санд бичиж чадсангүй ({reason}); юу ч өөрчлөгдөөгүй. Бичих эрх, дискний сул зайг шалгана уу.</translation>
    </message>
    <message>
        <source>Database {place} has no PostGIS ({reason}); ask its administrator to run CREATE EXTENSION postgis.</source>
        <translation>{place} өгөгдлийн санд PostGIS алга ({reason}); администратораас CREATE EXTENSION postgis ажиллуулахыг хүснэ үү.</translation>
    </message>
    <message>
        <source>Database {place} holds a record of the same uuid already; nothing was written, so replace that record instead.</source>
        <translation>{place} өгөгдлийн санд ижил uuid-тай бичлэг аль хэдийн байгаа тул юу ч бичээгүй; оронд нь тэр бичлэгийг солино уу.</translation>
    </message>
    <message>
        <source>Database {place} holds {kind} “{name}”, which does not belong to the format; ask the sender to export it again.</source>
        <translation>{place} өгөгдлийн санд форматад үл хамаарах {kind} “{name}” байна; илгээгчээр дахин экспортлуулна уу.</translation>
    </message>
    <message>
        <source>Database {place} is damaged ({reason}); use a copy or ask for it again.</source>
        <translation>{place} өгөгдлийн сан гэмтсэн байна ({reason}); хуулбарыг ашиглах эсвэл дахин авна уу.</translation>
    </message>
    <message>
        <source>Database {place} is in use by another program; close it there or save the edits, then try again.</source>
        <translation>{place} өгөгдлийн санг өөр програм ашиглаж байна; тэнд хаах эсвэл засварыг хадгалаад дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>Database {place} redefines its coordinate reference system; it must be WGS 84 (EPSG:4326), so ask the sender to export it again.</source>
        <translation>{place} өгөгдлийн сан солбицлын тогтолцоогоо өөрөөр тодорхойлсон байна; WGS 84 (EPSG:4326) байх ёстой тул илгээгчээр дахин экспортлуулна уу.</translation>
    </message>
    <message>
        <source>Database {place} was copied while it was in use and is incomplete; ask the sender to export it again.</source>
        <translation>{place} өгөгдлийн санг ашиглаж байх үед нь хуулсан тул дутуу байна; илгээгчээр дахин экспортлуулна уу.</translation>
    </message>
    <message>
        <source>Edit {place} does not match its checksum; the package was altered, so ask the sender for it again.</source>
        <translation>{place} өөрчлөлт хяналтын нийлбэртэйгээ таарахгүй байна; багцын агуулга өөрчлөгдсөн тул илгээгчээс дахин авна уу.</translation>
    </message>
    <message>
        <source>Edit {place} is larger than {maximum_bytes} bytes; ask the sender to shorten its texts.</source>
        <translation>{place} өөрчлөлт {maximum_bytes} байтаас их байна; илгээгчээр бичвэрийг нь богиносгуулна уу.</translation>
    </message>
    <message>
        <source>Edit {place} is malformed ({reason}); ask the sender to export the package again.</source>
        <translation>{place} өөрчлөлтийн бүтэц буруу байна ({reason}); багцыг илгээгчээр дахин экспортлуулна уу.</translation>
    </message>
    <message>
        <source>Feature {place} has a damaged geometry; repair the layer with “Fix geometries”.</source>
        <translation>{place} объектын геометр гэмтсэн байна; давхаргыг “Fix geometries” (геометр засах) хэрэгслээр засна уу.</translation>
    </message>
    <message>
        <source>File {place} cannot be read ({reason}); check that it exists and is not open in another program.</source>
        <translation>{place} файлыг уншиж чадсангүй ({reason}); файл байгаа эсэх, өөр програмд нээлттэй эсэхийг шалгана уу.</translation>
    </message>
    <message>
        <source>File {place} cannot be read; check that it exists and may be opened.</source>
        <translation>{place} файлыг уншиж чадсангүй; файл байгаа эсэх, нээх эрхтэй эсэхийг шалгана уу.</translation>
    </message>
    <message>
        <source>File {place} has no text in {language} for {count} of its names; they are shown in a language it has. Add the texts to the file.</source>
        <translation>{place} файлын {count} нэр {language} хэлээр байхгүй тул файлд байгаа хэлээр харуулна. Бичвэрийг файлд нэмнэ үү.</translation>
    </message>
    <message>
        <source>File {place} has {count} faults, listed in the log; correct them, nothing was taken over.</source>
        <translation>{place} файлд {count} алдаа байна (логт жагсаасан); засна уу. Юу ч оруулаагүй.</translation>
    </message>
    <message>
        <source>File {place} holds no answer on any of the units given; check the codes of the units.</source>
        <translation>{place} файлд өгсөн нэгжүүдийн талаар хариулт алга; нэгжийн кодыг шалгана уу.</translation>
    </message>
    <message>
        <source>File {place} holds no answers; fill in at least one row.</source>
        <translation>{place} файлд хариулт алга; дор хаяж нэг мөр бөглөнө үү.</translation>
    </message>
    <message>
        <source>File {place}, at {at}: {reason}; mend it or use the file that ships with the plugin.</source>
        <translation>{place} файл, {at}: {reason}; засах эсвэл плагинд дагалдсан файлыг ашиглана уу.</translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: the indicator “{indicator}” takes no value here, but “{value}” stands there; empty the cell.</source>
        <translation>{place} файл, {row}-р мөр, {column} багана: “{indicator}” үзүүлэлтэд энд утга өгөхгүй, гэтэл “{value}” гэж бичсэн байна; нүдийг хоосолно уу.</translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: {value} does not lie between {low} and {high}; correct the range.</source>
        <translation>{place} файл, {row}-р мөр, {column} багана: {value} утга {low}–{high} завсарт багтахгүй байна; завсрыг засна уу.</translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: “{value}” has a decimal comma; write a point.</source>
        <translation>{place} файл, {row}-р мөр, {column} багана: “{value}” гэсэн тооны бутархайг таслалаар бичсэн байна; цэгээр бичнэ үү.</translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: “{value}” is no number; correct it.</source>
        <translation>{place} файл, {row}-р мөр, {column} багана: “{value}” тоо биш байна; засна уу.</translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: “{value}” is not on the scale; allowed: {allowed}.</source>
        <translation>{place} файл, {row}-р мөр, {column} багана: “{value}” шатлалд байхгүй; зөвшөөрөгдөх утга: {allowed}.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: answered by version {value} of the protocol, scored by version {protocol}; check that the questions are the same.</source>
        <translation>{place} файл, {row}-р мөр: аргачлалын {value} хувилбараар хариулсныг {protocol} хувилбараар үнэлж байна; асуултууд ижил эсэхийг шалгана уу.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: protocol {protocol} has no indicator “{value}”; check the code or the protocol.</source>
        <translation>{place} файл, {row}-р мөр: {protocol} аргачлалд “{value}” үзүүлэлт алга; код эсвэл аргачлалыг шалгана уу.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: the answer “{value}” stands in row {first_row} already; remove one.</source>
        <translation>{place} файл, {row}-р мөр: “{value}” хариулт {first_row}-р мөрд аль хэдийн байна; нэгийг нь хасна уу.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: the column {column} is empty; fill it in.</source>
        <translation>{place} файл, {row}-р мөр: {column} багана хоосон байна; бөглөнө үү.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: the photo “{value}” must lie in the folder of the answers; copy it there.</source>
        <translation>{place} файл, {row}-р мөр: “{value}” зураг хариултын хавтсанд байх ёстой; тийш нь хуулна уу.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: the text is not in UTF-8; save it as “CSV UTF-8”.</source>
        <translation>{place} файл, {row}-р мөр: бичвэр UTF-8 кодчилолтой биш байна; “CSV UTF-8” хэлбэрээр хадгална уу.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: there is no unit “{value}” among the layers; its answers are not used.</source>
        <translation>{place} файл, {row}-р мөр: давхаргуудад “{value}” нэгж алга; хариултыг нь ашиглахгүй.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: this is no valid CSV ({reason}); save the table again as CSV UTF-8.</source>
        <translation>{place} файл, {row}-р мөр: CSV буруу байна ({reason}); хүснэгтийг CSV UTF-8 хэлбэрээр дахин хадгална уу.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: {cells} cells instead of {columns}; check commas and quotation marks.</source>
        <translation>{place} файл, {row}-р мөр: {columns} нүд байхын оронд {cells} байна; таслал, хашилтыг шалгана уу.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: “{value}” is measured from the maps; the answer is not used.</source>
        <translation>{place} файл, {row}-р мөр: “{value}” үзүүлэлтийг газрын зургаас хэмждэг тул хариултыг ашиглахгүй.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: “{value}” is no date; write year-month-day, for example 2026-05-01.</source>
        <translation>{place} файл, {row}-р мөр: “{value}” огноо биш байна; он-сар-өдөр хэлбэрээр бичнэ үү, жишээ нь 2026-05-01.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: “{value}” is not the protocol chosen, {protocol}; choose that one.</source>
        <translation>{place} файл, {row}-р мөр: “{value}” нь сонгосон {protocol} аргачлал биш; түүнийг сонгоно уу.</translation>
    </message>
    <message>
        <source>File {place}: the column {column} is missing; start from the template of the protocol.</source>
        <translation>{place} файл: {column} багана алга; аргачлалын загвар хүснэгтээс эхэлнэ үү.</translation>
    </message>
    <message>
        <source>File {place}: the column {column} is not known and is not used.</source>
        <translation>{place} файл: {column} багана танигдахгүй тул ашиглахгүй.</translation>
    </message>
    <message>
        <source>File {place}: the column {column} stands twice; remove one.</source>
        <translation>{place} файл: {column} багана хоёр удаа орсон байна; нэгийг нь хасна уу.</translation>
    </message>
    <message>
        <source>File {place}: the columns are separated by “{value}”; save it as CSV with commas.</source>
        <translation>{place} файл: багануудыг “{value}” тэмдгээр тусгаарласан байна; таслалаар тусгаарласан CSV болгон хадгална уу.</translation>
    </message>
    <message>
        <source>File {place}: {assessor} answers for {unit} on {date} in {other} too; keep one of the two files.</source>
        <translation>{place} файл: {assessor} үнэлэгчийн {unit} нэгжид өгсөн хариулт ({date}) {other} файлд ч байна; хоёр файлын нэгийг үлдээнэ үү.</translation>
    </message>
    <message>
        <source>Folder {place} holds no CSV file of answers; choose the folder of the questionnaire.</source>
        <translation>{place} хавтсанд хариултын CSV файл алга; асуулгын хавтсыг сонгоно уу.</translation>
    </message>
    <message>
        <source>Give a file of answers or the folder of the questionnaire.</source>
        <translation>Хариултын файл эсвэл асуулгын хавтсыг өгнө үү.</translation>
    </message>
    <message>
        <source>Give either habitat suitability, or land cover with a table of class resistances.</source>
        <translation>Амьдрах орчны тохиромж, эсвэл газрын бүрхэвч ба ангиллын эсэргүүцлийн хүснэгтийн аль нэгийг өгнө үү.</translation>
    </message>
    <message>
        <source>Layer {place} (cells of {cell}, {crs}) was resampled to the grid of the assessment.</source>
        <translation>{place} давхаргыг (нүд {cell}, {crs}) үнэлгээний торд тааруулан дахин түүвэрлэсэн.</translation>
    </message>
    <message>
        <source>Layer {place} cannot be edited; check whether its file may be written to.</source>
        <translation>{place} давхаргыг засварлах боломжгүй байна; файлд бичих эрх байгаа эсэхийг шалгана уу.</translation>
    </message>
    <message>
        <source>Layer {place} did not take the new record; nothing was added. Check its constraints.</source>
        <translation>{place} давхарга шинэ бичлэгийг хүлээж авсангүй, юу ч нэмээгүй; давхаргын хязгаарлалтыг (constraints) шалгана уу.</translation>
    </message>
    <message>
        <source>Layer {place} does not overlap the area; check both coordinate reference systems and extents.</source>
        <translation>{place} давхарга талбайтай давхцахгүй байна; хоёулангийн солбицлын тогтолцоо, хамрах хүрээг шалгана уу.</translation>
    </message>
    <message>
        <source>Layer {place} ends {short_m} m too early {side}: its pressure reaches {reach_m} m, so the index near that edge may be too low. Use a layer that goes further, or see “Uncertain cells”.</source>
        <translation>{place} давхарга {side} {short_m} м дутуу байна: дарамтынх нь нөлөөллийн хүрээ {reach_m} м тул тэр захад индекс хэт бага гарсан байж магадгүй. Хамрах хүрээ нь илүү том давхарга ашиглах эсвэл “Эргэлзээтэй нүд” растрыг харна уу.</translation>
    </message>
    <message>
        <source>Layer {place} gives no cell a suitability; check that its class codes are those of the species file and that the layers overlap.</source>
        <translation>{place} давхаргаас нэг ч нүдний тохиромж гарсангүй; ангиллын код нь зүйлийн файлынхтай ижил эсэх, давхаргууд давхцаж байгаа эсэхийг шалгана уу.</translation>
    </message>
    <message>
        <source>Layer {place} has no cell at or below the cutoff of {cutoff_m} m; raise the cutoff.</source>
        <translation>{place} давхаргад {cutoff_m} м таслах хязгаараас ихгүй утгатай нүд алга; таслах хязгаарыг ихэсгэнэ үү.</translation>
    </message>
    <message>
        <source>Layer {place} has no coordinate reference system; set it in the layer&apos;s properties.</source>
        <translation>{place} давхарга солбицлын тогтолцоогүй байна; давхаргын шинж чанарт тохируулна уу.</translation>
    </message>
    <message>
        <source>Layer {place} has no feature in the area; its pressure counts as 0 there.</source>
        <translation>{place} давхаргад энэ талбайд объект алга; тэнд дарамтыг нь 0 гэж тооцно.</translation>
    </message>
    <message>
        <source>Layer {place} has no features; choose another one.</source>
        <translation>{place} давхаргад объект алга; өөр давхарга сонгоно уу.</translation>
    </message>
    <message>
        <source>Layer {place} has no field “{field}”; it has {known}.</source>
        <translation>{place} давхаргад “{field}” талбар алга; байгаа талбар: {known}.</translation>
    </message>
    <message>
        <source>Layer {place} holds lines or points, and “{pressure}” counts the ground they cover; name the field with their width in metres, or choose polygons.</source>
        <translation>{place} давхарга шугам эсвэл цэгтэй, харин “{pressure}” дарамтад тэдгээрийн эзлэх талбайг тооцдог; метрээр өргөнийг нь агуулсан талбарыг заах эсвэл полигон сонгоно уу.</translation>
    </message>
    <message>
        <source>Layer {place} holds no corridor “{name}”; give its code, its uuid or the number of its feature.</source>
        <translation>{place} давхаргад “{name}” коридор алга; код, uuid эсвэл объектын дугаарыг өгнө үү.</translation>
    </message>
    <message>
        <source>Layer {place} holds no data for {area_km2} km² of the area; the index is unknown there. Fill the gaps, with 0 where the pressure “{pressure}” is absent.</source>
        <translation>{place} давхаргад талбайн {area_km2} км² хэсгийн өгөгдөл алга; тэнд индекс тодорхойгүй. Дутууг нөхөж, “{pressure}” дарамтгүй газарт 0 өгнө үү.</translation>
    </message>
    <message>
        <source>Layer {place} holds no data for {area_km2} km² of the area; the pressure “{pressure}” is taken to be absent there. Fill the gaps if that is wrong.</source>
        <translation>{place} давхаргад талбайн {area_km2} км² хэсгийн өгөгдөл алга; тэнд “{pressure}” дарамт байхгүй гэж тооцсон. Буруу бол дутууг нөхнө үү.</translation>
    </message>
    <message>
        <source>Layer {place} holds no link that can be used; each node stands alone.</source>
        <translation>{place} давхаргад ашиглах холбоос алга; зангилаа бүр тусдаа байна.</translation>
    </message>
    <message>
        <source>Layer {place} holds no node; choose another layer.</source>
        <translation>{place} давхаргад зангилаа алга; өөр давхарга сонгоно уу.</translation>
    </message>
    <message>
        <source>Layer {place} holds {found}, which the pressure “{pressure}” cannot be scored from; choose another layer.</source>
        <translation>{place} давхаргад {found} байна; үүгээр “{pressure}” дарамтад оноо өгөх боломжгүй тул өөр давхарга сонгоно уу.</translation>
    </message>
    <message>
        <source>Layer {place} holds {value}, which is no class code; choose a raster of whole numbers.</source>
        <translation>{place} давхаргад {value} утга байна, энэ нь ангиллын код биш; бүхэл тоон утгатай растр сонгоно уу.</translation>
    </message>
    <message>
        <source>Layer {place} holds {value}; only values from {low} to {high} are allowed here.</source>
        <translation>{place} давхаргад {value} утга байна; энд зөвхөн {low}–{high} утга зөвшөөрөгдөнө.</translation>
    </message>
    <message>
        <source>Layer {place} is no raster file; export it as GeoTIFF and choose that file.</source>
        <translation>{place} давхарга растр файл биш байна; GeoTIFF болгон экспортлоод тэр файлыг сонгоно уу.</translation>
    </message>
    <message>
        <source>Layer {place} is no vector layer; choose points, lines or polygons.</source>
        <translation>{place} давхарга вектор биш байна; цэг, шугам эсвэл полигон давхарга сонгоно уу.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: its coordinates cannot be transformed; check the layer&apos;s coordinate reference system.</source>
        <translation>{place} давхарга, {feature} объект: солбицлыг хөрвүүлж чадсангүй; давхаргын солбицлын тогтолцоог шалгана уу.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: measure {measure} says two things; give its polygons the same kind, pressure and amount or another name.</source>
        <translation>{place} давхарга, {feature} объект: {measure} арга хэмжээ хоёр өөр утгатай; полигонуудад нь ижил төрөл, дарамт, хэмжээ өгөх эсвэл өөр нэр өгнө үү.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: node {node} has an area of 0 and counts as a stepping stone only.</source>
        <translation>{place} давхарга, {feature} объект: {node} зангилааны талбай 0 тул түүнийг зөвхөн дамжих цэгт тооцно.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: node {node} stands twice; dissolve its parts into one feature or give each its own number.</source>
        <translation>{place} давхарга, {feature} объект: {node} зангилаа хоёр удаа орсон; хэсгүүдийг нь нэг объект болгож нэгтгэх эсвэл тус бүрт өөр дугаар өгнө үү.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the amount {found} must be above 0 and at most {high} (reduce: percent, close: months a year).</source>
        <translation>{place} давхарга, {feature} объект: {found} хэмжээ 0-ээс их, дээд хязгаараас ({high}) ихгүй байх ёстой (reduce: хувь, close: жилд хаах сарын тоо).</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the area of node {node} is missing, negative or no number; correct it in the area field.</source>
        <translation>{place} давхарга, {feature} объект: {node} зангилааны талбай байхгүй, сөрөг эсвэл тоо биш байна; талбайн хэмжээний талбарт засна уу.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the code {code} stands twice; every unit needs a code of its own.</source>
        <translation>{place} давхарга, {feature} объект: {code} код давхардсан байна; нэгж бүр өөрийн кодтой байх ёстой тул засна уу.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the cost of the link is missing, negative or no number; correct it in the cost field or remove the link.</source>
        <translation>{place} давхарга, {feature} объект: холбоосын зардал байхгүй, сөрөг эсвэл тоо биш байна; зардлын талбарт засах эсвэл холбоосыг устгана уу.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the field {field} holds no whole number above 0; number the core areas 1, 2, 3 and so on.</source>
        <translation>{place} давхарга, {feature} объект: {field} талбарт 0-ээс их бүхэл тоо алга; голомт нутгийг 1, 2, 3 гэх мэтээр дугаарлана уу.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the field {field} holds {value}; only 0 and more make sense, so correct it.</source>
        <translation>{place} давхарга, {feature} объект: {field} талбарт {value} байна; 0 ба түүнээс их л байх ёстой тул засна уу.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the field {field} holds “{value}”; write how accessible the place is to threats, from 0 (not at all) to 1 (fully).</source>
        <translation>{place} давхарга, {feature} объект: {field} талбарт “{value}” байна; тухайн газар аюул заналд хэр хүртээмжтэйг 0 (огт хүртээмжгүй) – 1 (бүрэн хүртээмжтэй) утгаар бичнэ үү.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the field {field} is empty; give every unit a code.</source>
        <translation>{place} давхарга, {feature} объект: {field} талбар хоосон байна; нэгж бүрт код өгнө үү.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the link joins node {node} with itself and is left out.</source>
        <translation>{place} давхарга, {feature} объект: холбоос {node} зангилааг өөртэй нь холбосон тул хаслаа.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the link names the node “{node}”, which the nodes do not hold; it is left out. Check both node fields.</source>
        <translation>{place} давхарга, {feature} объект: холбоост заасан “{node}” зангилаа зангилааны давхаргад байхгүй тул хаслаа. Хоёр зангилааны талбарыг шалгана уу.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the measure has no name; fill in the field measure.</source>
        <translation>{place} давхарга, {feature} объект: арга хэмжээ нэргүй байна; measure талбарыг бөглөнө үү.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the node has no number or name; fill in the field of its name.</source>
        <translation>{place} давхарга, {feature} объект: зангилаа дугаар, нэргүй байна; нэрийн талбарыг бөглөнө үү.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: “{found}” is no kind of measure; write one of {known}.</source>
        <translation>{place} давхарга, {feature} объект: “{found}” нь арга хэмжээний төрөл биш; дараахын нэгийг бичнэ үү: {known}.</translation>
    </message>
    <message>
        <source>Layer {place}: all {cells} cells of the sources lie on ground that cannot be crossed; move the sources, or give these cells a resistance above 0.</source>
        <translation>{place} давхарга: эх цэгийн бүх {cells} нүд нэвтрэх боломжгүй газарт байна; эх цэгийг зөөх эсвэл эдгээр нүдэнд 0-ээс их эсэргүүцэл өгнө үү.</translation>
    </message>
    <message>
        <source>Layer {place}: core areas {numbers} cover no cell of {cell_m} m of their own and are left out; use smaller cells or merge them with their neighbour.</source>
        <translation>{place} давхарга: {numbers} дугаартай голомт нутагт зөвхөн өөрт нь хамаарах {cell_m} м-ийн нүд алга тул хассан; нүдийг жижигсгэх эсвэл хөрш нутагтай нь нэгтгэнэ үү.</translation>
    </message>
    <message>
        <source>Layer {place}: measure {measure} is against “{pressure}”, which has no layer in the table of pressures; add it.</source>
        <translation>{place} давхарга: {measure} арга хэмжээ “{pressure}” дарамтад чиглэсэн боловч дарамтын хүснэгтэд түүний давхарга алга; нэмнэ үү.</translation>
    </message>
    <message>
        <source>Layer {place}: measure {measure} moves a pressure; give the layer of new places.</source>
        <translation>{place} давхарга: {measure} арга хэмжээ дарамтыг нүүлгэнэ; шинэ байрлалын давхаргыг өгнө үү.</translation>
    </message>
    <message>
        <source>Layer {place}: no current can flow between any two core areas; raise the cutoff, or check the barriers in the resistance.</source>
        <translation>{place} давхарга: аль ч хоёр голомт нутгийн хооронд гүйдэл явах боломжгүй; таслах хязгаарыг ихэсгэх эсвэл эсэргүүцлийн саадыг шалгана уу.</translation>
    </message>
    <message>
        <source>Layer {place}: no node has an area above 0; choose another area field.</source>
        <translation>{place} давхарга: талбай нь 0-ээс их зангилаа алга; өөр талбайн хэмжээний талбар сонгоно уу.</translation>
    </message>
    <message>
        <source>Layer {place}: no pair of core areas is left to be joined; check the choice of pairs.</source>
        <translation>{place} давхарга: холбох голомт нутгийн хос алга; хосын сонголтоо шалгана уу.</translation>
    </message>
    <message>
        <source>Layer {place}: nodes {nodes} have no country; pairs with them do not count as transboundary.</source>
        <translation>{place} давхарга: {nodes} зангилаанд улс заагаагүй байна; тэдгээр орсон хосыг хил дамнасанд тооцохгүй.</translation>
    </message>
    <message>
        <source>Layer {place}: the scheme does not know {values} of the field {field} ({features} features); they count with the weight {weight}. Add the values to a class in your own copy of the scheme.</source>
        <translation>{place} давхарга: {field} талбарын {values} утга схемд алга ({features} объект); {weight} жинтэйгээр тооцно. Схемийн өөрийн хуулбарт эдгээр утгыг аль нэг ангилалд нэмнэ үү.</translation>
    </message>
    <message>
        <source>Layer {place}: the table of resistances does not know {count} of its classes ({classes}); their cells hold no data and cannot be crossed.</source>
        <translation>{place} давхарга: эсэргүүцлийн хүснэгтэд {count} ангилал ({classes}) алга; тэдгээр нүд өгөгдөлгүй, нэвтрэх боломжгүй.</translation>
    </message>
    <message>
        <source>Layer {place}: the table of sensitivities lacks the classes {classes}; add a row for each of them.</source>
        <translation>{place} давхарга: мэдрэг чанарын хүснэгтэд {classes} ангилал алга; тус бүрт нь мөр нэмнэ үү.</translation>
    </message>
    <message>
        <source>Layer {place}: the values go down to {lowest}; only 0 and more make sense, so correct them.</source>
        <translation>{place} давхарга: хамгийн бага утга {lowest} байна; 0 ба түүнээс их л байх ёстой тул утгыг засна уу.</translation>
    </message>
    <message>
        <source>Layer {place}: the values go up to {highest} and a share of a cell is 1 at most; give shares, or name the class codes of a land cover raster.</source>
        <translation>{place} давхарга: хамгийн их утга {highest} байна, гэтэл нүдэнд эзлэх хувь хамгийн ихдээ 1; эзлэх хувийг өгөх эсвэл газрын бүрхэвчийн растрын ангиллын кодыг заана уу.</translation>
    </message>
    <message>
        <source>Layer {place}: {closed} of {cells} cells of the sources lie on ground that cannot be crossed; movement does not start there.</source>
        <translation>{place} давхарга: эх цэгийн {cells} нүднээс {closed} нь нэвтрэх боломжгүй газарт байна; тэндээс шилжилт эхлэхгүй.</translation>
    </message>
    <message>
        <source>Layer {place}: {count} sites ({sites}) hold no cell with data and stand in no table; choose smaller cells or a larger area.</source>
        <translation>{place} давхарга: {count} газарт ({sites}) өгөгдөлтэй нүд алга тул хүснэгтэд ороогүй; жижиг нүд эсвэл том талбай сонгоно уу.</translation>
    </message>
    <message>
        <source>Layer {place}: {features} features have no number of people in the field {field} and count as nobody; fill the field in where you know the number.</source>
        <translation>{place} давхарга: {features} объектын {field} талбарт хүний тоо алга тул хүнгүй гэж тооцно; мэдэж байгаа тоог бөглөнө үү.</translation>
    </message>
    <message>
        <source>Layer {place}: {features} features have no width in the field {field} and count with {width_m} m.</source>
        <translation>{place} давхарга: {features} объектын {field} талбарт өргөн алга тул {width_m} м гэж тооцно.</translation>
    </message>
    <message>
        <source>Layer {place}: {links} links join nodes that another link joins already; the cheaper one counts, the other when it is lost.</source>
        <translation>{place} давхарга: {links} холбоос өөр холбоосоор аль хэдийн холбогдсон зангилаануудыг холбож байна; хямд нь тооцогдож, түүнийг алдвал нөгөөг нь авна.</translation>
    </message>
    <message>
        <source>Layer {place}: “{classes}” is no list of class codes; write numbers separated by semicolons.</source>
        <translation>{place} давхарга: “{classes}” ангиллын кодын жагсаалт биш байна; тоонуудыг цэгтэй таслалаар тусгаарлан бичнэ үү.</translation>
    </message>
    <message>
        <source>Layer {place}: “{pressure}” is scored from the values of a raster, for which class codes ({classes}) mean nothing; leave the third cell empty.</source>
        <translation>{place} давхарга: “{pressure}” дарамтыг растрын утгаар үнэлдэг тул ангиллын код ({classes}) утгагүй; гурав дахь нүдийг хоосон үлдээнэ үү.</translation>
    </message>
    <message>
        <source>Layer {place}: “{text}” cannot be understood; write the name of a field, or pairs such as “class=highway; width=width_m” with {roles}.</source>
        <translation>{place} давхарга: “{text}” ойлгомжгүй байна; талбарын нэр эсвэл “class=highway; width=width_m” гэх мэт хос бичнэ үү (боломжтой нь: {roles}).</translation>
    </message>
    <message>
        <source>Layer “{place}”: species {species} does not know {count} of its classes ({classes}); their cells hold no data.</source>
        <translation>“{place}” давхарга: {species} зүйлийн файлд {count} ангилал ({classes}) тодорхойлогдоогүй тул тэдгээрийн нүд өгөгдөлгүй үлдэнэ.</translation>
    </message>
    <message>
        <source>Member {place} does not belong to the format; do not open it and ask the sender.</source>
        <translation>{place} файл энэ форматад хамаарахгүй; нээхгүйгээр илгээгчээс асууна уу.</translation>
    </message>
    <message>
        <source>Member {place} is listed in the manifest and missing from the package; copy it again or ask the sender for it.</source>
        <translation>{place} файл манифестэд бүртгэлтэй боловч багцад алга; багцыг дахин хуулах эсвэл илгээгчээс дахин авна уу.</translation>
    </message>
    <message>
        <source>Member {place} is not listed in the manifest of the package; ask the sender to export it again.</source>
        <translation>{place} файл багцын манифестэд бүртгэгдээгүй байна; илгээгчээр дахин экспортлуулна уу.</translation>
    </message>
    <message>
        <source>Member {place} of the package does not match its checksum; copy the package again or ask the sender for it.</source>
        <translation>Багц доторх {place} файл хяналтын нийлбэртэйгээ таарахгүй байна; багцыг дахин хуулах эсвэл илгээгчээс дахин авна уу.</translation>
    </message>
    <message>
        <source>Member {place} of the package is of a kind that is not allowed (a link, encrypted or nested); ask the sender to export it again.</source>
        <translation>Багц доторх {place} файл зөвшөөрөгдөөгүй төрлийнх байна (холбоос, шифрлэсэн эсвэл дотроо багцтай); илгээгчээр дахин экспортлуулна уу.</translation>
    </message>
    <message>
        <source>Member {place} of the package unpacks to more than {ratio} times its size; do not open it and ask the sender.</source>
        <translation>Багц доторх {place} файл задлахад хэмжээ нь {ratio} дахинаас илүү томорч байна; нээхгүйгээр илгээгчээс лавлана уу.</translation>
    </message>
    <message>
        <source>Member {place} stands twice in the package; ask the sender to export it again.</source>
        <translation>{place} файл багцад хоёр удаа орсон байна; илгээгчээр дахин экспортлуулна уу.</translation>
    </message>
    <message>
        <source>Member “{place}” of the package has a name that is not allowed; do not open it and ask the sender.</source>
        <translation>Багц доторх “{place}” файлын нэр зөвшөөрөгдөхгүй; нээхгүйгээр илгээгчээс лавлана уу.</translation>
    </message>
    <message>
        <source>Neighbours were found on cells of {cell_m} m, because the area is larger than the memory; give the pairs as a table if one is missing.</source>
        <translation>Талбай санах ойноос том тул хөршийг {cell_m} м нүдээр олов; дутуу хос байвал хосыг хүснэгтээр өгнө үү.</translation>
    </message>
    <message>
        <source>No cell reaches the threshold of {threshold} (the best has {best}); lower the threshold.</source>
        <translation>{threshold} босгонд хүрэх нүд алга (хамгийн өндөр нь {best}); босгыг багасгана уу.</translation>
    </message>
    <message>
        <source>No corridor of layer {place} supersedes another one: make a new version of a corridor, or choose the layer of the earlier versions.</source>
        <translation>{place} давхаргад өөр коридорыг орлосон коридор алга; коридорын шинэ хувилбар үүсгэх эсвэл өмнөх хувилбаруудын давхаргыг сонгоно уу.</translation>
    </message>
    <message>
        <source>No ground that may be used leads from core area {a} to core area {b}; their pair is left out. Raise the cutoff, or check the barriers in the resistance.</source>
        <translation>{a}-р голомт нутгаас {b}-р голомт нутагт хүрэх ашиглаж болох газар алга тул энэ хосыг хассан. Таслах хязгаарыг ихэсгэх эсвэл эсэргүүцлийн саадыг шалгана уу.</translation>
    </message>
    <message>
        <source>No installed font has the letters of {place}; install {font}, or maps and charts show squares.</source>
        <translation>{place} хэлний үсэгтэй фонт суулгаагүй байна; {font} суулгахгүй бол газрын зураг, диаграммд дөрвөлжин гарна.</translation>
    </message>
    <message>
        <source>No package was taken in that could be taken back.</source>
        <translation>Буцаах боломжтой импортолсон багц алга.</translation>
    </message>
    <message>
        <source>No path leads back from row {row}, column {column} of the resistance raster; check it for gaps without data.</source>
        <translation>Эсэргүүцлийн растрын {row}-р мөр, {column}-р баганаас буцах зам олдсонгүй; өгөгдөлгүй зай байгаа эсэхийг шалгана уу.</translation>
    </message>
    <message>
        <source>No two core areas of layer {place} can be joined; check the resistance between them for gaps without data.</source>
        <translation>{place} давхаргын голомт нутгуудын алийг нь ч хооронд нь холбох боломжгүй; завсрын эсэргүүцлийн растрт өгөгдөлгүй зай байгаа эсэхийг шалгана уу.</translation>
    </message>
    <message>
        <source>No two sites of layer {place} lie within a hop of {hop_m} m of each other; raise the hop or add sites.</source>
        <translation>{place} давхаргад бие биеэсээ {hop_m} м дотор дамжих хоёр газар алга; зайг ихэсгэх эсвэл газар нэмнэ үү.</translation>
    </message>
    <message>
        <source>No way leads from core area {a} to core area {b}; the pair is left out.</source>
        <translation>{a}-р голомт нутгаас {b}-р голомт нутагт хүрэх зам алга тул энэ хосыг хассан.</translation>
    </message>
    <message>
        <source>None of the {count} patches touches the marked cells; check the marks.</source>
        <translation>{count} хэсгийн аль нь ч тэмдэглэсэн нүдтэй шүргэлцэхгүй байна; тэмдэглэгээг шалгана уу.</translation>
    </message>
    <message>
        <source>Nothing can be clicked yet: choose a layer under “{place}” first.</source>
        <translation>Дарж сонгох зүйл хараахан алга; эхлээд “{place}” хэсэгт давхарга сонгоно уу.</translation>
    </message>
    <message>
        <source>Package {place} is damaged ({reason}); copy it again or ask the sender for it.</source>
        <translation>{place} багц гэмтсэн байна ({reason}); дахин хуулах эсвэл илгээгчээс дахин авна уу.</translation>
    </message>
    <message>
        <source>Package {place} is not the latest import; first take back {latest} of office {office}.</source>
        <translation>{place} багц хамгийн сүүлийн импорт биш; эхлээд {office} байгууллагын {latest} багцыг буцаана уу.</translation>
    </message>
    <message>
        <source>Package {place} was refused for {count} faults, listed in the log; nothing was taken over.</source>
        <translation>{place} багцад {count} алдаа байсан тул хүлээж авсангүй (логт жагсаасан); юу ч оруулаагүй.</translation>
    </message>
    <message>
        <source>Pair {place}: a way beyond its window might be cheaper, so its least cost may be too high; run it with larger cells to compare.</source>
        <translation>{place} хос: цонхны гадна илүү хямд зам байж болох тул хамгийн бага зардал нь хэт өндөр гарсан байж магадгүй; том нүдээр ажиллуулж харьцуулна уу.</translation>
    </message>
    <message>
        <source>Pairs from a table are wanted and no table is given; choose one with the columns “from” and “to”.</source>
        <translation>Хүснэгтийн хос сонгосон боловч хүснэгт заагаагүй; “from”, “to” баганатай хүснэгт сонгоно уу.</translation>
    </message>
    <message>
        <source>Pressure {place}: a reach of {reach_m} m is too far for cells of {cell_m} m; choose cells of {fitting_m} m or more, or a shorter reach.</source>
        <translation>{place} дарамт: {cell_m} м нүдэнд {reach_m} м нөлөөллийн хүрээ хэт хол байна; {fitting_m} м ба түүнээс том нүд эсвэл богино хүрээ сонгоно уу.</translation>
    </message>
    <message>
        <source>Pressure {place}: it fades with distance and its reach is {reach_m} m; give a reach above 0.</source>
        <translation>{place} дарамт: зайнаас хамаарч буурдаг боловч нөлөөллийн хүрээ нь {reach_m} м байна; 0-ээс их хүрээ өгнө үү.</translation>
    </message>
    <message>
        <source>Pressure {place}: {weight} is no weight; give a number of 0 or more.</source>
        <translation>{place} дарамт: {weight} нь жин болохгүй; 0 ба түүнээс их тоо өгнө үү.</translation>
    </message>
    <message>
        <source>Protocol {place} cannot be read ({reason}); check that the file exists.</source>
        <translation>{place} аргачлалыг уншиж чадсангүй ({reason}); файл байгаа эсэхийг шалгана уу.</translation>
    </message>
    <message>
        <source>Protocol {place} has {count} faults and cannot be used; use the protocol that ships with the plugin or ask its author.</source>
        <translation>{place} аргачлалд {count} алдаа байгаа тул ашиглах боломжгүй; плагинд дагалдсан аргачлалыг ашиглах эсвэл зохиогчоос нь лавлана уу.</translation>
    </message>
    <message>
        <source>Protocol {place} is of format {format} and this version of the plugin reads up to {known}; update the plugin.</source>
        <translation>{place} аргачлалын формат {format}, плагины энэ хувилбар {known} хүртэлх форматыг уншина; плагиныг шинэчилнэ үү.</translation>
    </message>
    <message>
        <source>Protocol {place}, line {row}, column {column}: this is no valid JSON ({reason}); correct it.</source>
        <translation>{place} аргачлал, {row}-р мөр, {column}-р багана: JSON буруу байна ({reason}); засна уу.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: no text in {languages}; every label needs all languages.</source>
        <translation>{place} аргачлал, {path}: {languages} хэлээр бичвэр алга; шошго бүр бүх хэлээр байх ёстой тул нөхнө үү.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the answers of scale {scale} are not in rising order; sort them.</source>
        <translation>{place} аргачлал, {path}: {scale} шатлалын хариултууд өсөх дарааллаар биш байна; эрэмбэлнэ үү.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the classes must start at 0 and rise without a gap; correct their bounds.</source>
        <translation>{place} аргачлал, {path}: зэрэглэл 0-ээс эхэлж, завсаргүй өсөх ёстой; хязгаарыг нь засна уу.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the code {code} stands twice; every indicator needs a code of its own.</source>
        <translation>{place} аргачлал, {path}: {code} код давхардсан байна; үзүүлэлт бүр өөрийн кодтой байх ёстой тул засна уу.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the least value {low} of {indicator} is above the greatest, {high}; exchange them.</source>
        <translation>{place} аргачлал, {path}: {indicator} үзүүлэлтийн доод утга ({low}) дээд утгаасаа ({high}) их байна; байрыг нь солино уу.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the rule {rule} is missing; state it.</source>
        <translation>{place} аргачлал, {path}: {rule} дүрэм алга; нэмж бичнэ үү.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the scale {scale} has no answers; add at least two.</source>
        <translation>{place} аргачлал, {path}: {scale} шатлалд хариулт алга; дор хаяж хоёрыг нэмнэ үү.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the scale {scale} of {indicator} does not exist; define it or correct the name.</source>
        <translation>{place} аргачлал, {path}: {indicator} үзүүлэлтийн {scale} шатлал алга; тодорхойлох эсвэл нэрийг нь засна уу.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: there is no pressure to be scored; add one.</source>
        <translation>{place} аргачлал, {path}: оноо өгөх дарамт алга; нэмнэ үү.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {expected} is expected here; correct the entry.</source>
        <translation>{place} аргачлал, {path}: энд {expected} байх ёстой; засна уу.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {indicators} wait for one another; break the circle.</source>
        <translation>{place} аргачлал, {path}: {indicators} үзүүлэлтүүд бие биенээсээ тойрог хамааралтай байна; тойргийг таслана уу.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {indicator} refers to {other}, which does not exist; correct the code.</source>
        <translation>{place} аргачлал, {path}: {indicator} үзүүлэлтэд заасан {other} байхгүй; кодыг засна уу.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {languages} is no language of the plugin and is not used.</source>
        <translation>{place} аргачлал, {path}: {languages} нь плагины хэл биш тул ашиглахгүй.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {threat} of {indicator} is no code of the threat classification; check it.</source>
        <translation>{place} аргачлал, {path}: {indicator} үзүүлэлтийн {threat} код аюул заналын ангилалд байхгүй; шалгана уу.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: “{value}” is not allowed; allowed: {allowed}.</source>
        <translation>{place} аргачлал, {path}: “{value}” утга зөвшөөрөгдөхгүй; зөвшөөрөгдөх утга: {allowed}.</translation>
    </message>
    <message>
        <source>Rarity compares with an earlier land cover; choose the land cover of the baseline too.</source>
        <translation>Ховордлын зэргийг өмнөх үеийн газрын бүрхэвчтэй харьцуулж гаргадаг; суурь үеийн газрын бүрхэвчийг мөн сонгоно уу.</translation>
    </message>
    <message>
        <source>Raster {place} cannot be read; check that the file exists and is not damaged.</source>
        <translation>{place} растрыг уншиж чадсангүй; файл байгаа эсэх, гэмтээгүй эсэхийг шалгана уу.</translation>
    </message>
    <message>
        <source>Raster {place} does not overlap the area; check both coordinate reference systems and extents.</source>
        <translation>{place} растр талбайтай давхцахгүй байна; хоёулангийн солбицлын тогтолцоо, хамрах хүрээг шалгана уу.</translation>
    </message>
    <message>
        <source>Raster {place} has cells of {width_m} × {height_m} m; resample it to square cells.</source>
        <translation>{place} растрын нүд {width_m} × {height_m} м байна; дөрвөлжин нүдтэй болгон дахин түүвэрлэнэ үү.</translation>
    </message>
    <message>
        <source>Raster {place} has no coordinate reference system; set it in the layer’s properties.</source>
        <translation>{place} растр солбицлын тогтолцоогүй байна; давхаргын шинж чанарт тохируулна уу.</translation>
    </message>
    <message>
        <source>Raster {place} holds no data; choose another one.</source>
        <translation>{place} растрт өгөгдөл алга; өөр растр сонгоно уу.</translation>
    </message>
    <message>
        <source>Raster {place} holds suitabilities from {low} to {high}; they must lie between 0 and 1.</source>
        <translation>{place} растрын тохиромжийн утга {low}–{high} байна; 0–1-ийн хооронд байх ёстой тул шалгана уу.</translation>
    </message>
    <message>
        <source>Raster {place} is in degrees ({crs}); reproject it to a system in metres, for example the UTM zone of your area.</source>
        <translation>{place} растр градусын нэгжтэй байна ({crs}); метрийн тогтолцоонд, жишээ нь тухайн нутгийн UTM бүсэд хөрвүүлнэ үү.</translation>
    </message>
    <message>
        <source>Raster {place} is rotated; warp it to a north-up grid.</source>
        <translation>{place} растр эргэсэн байрлалтай байна; хойд зүг дээш харсан торд шилжүүлнэ үү.</translation>
    </message>
    <message>
        <source>Raster {place} measures in {unit}; reproject it to a system in metres.</source>
        <translation>{place} растрын хэмжих нэгж {unit} байна; метрийн тогтолцоонд хөрвүүлнэ үү.</translation>
    </message>
    <message>
        <source>Raster {place}: none of the {cells} cells can be crossed; resistance must be above 0 somewhere.</source>
        <translation>{place} растр: {cells} нүдний алинаар ч нэвтрэх боломжгүй; эсэргүүцэл ядаж зарим газар 0-ээс их байх ёстой.</translation>
    </message>
    <message>
        <source>Record {place} differs from its own history; the package was altered, so ask the sender for it again.</source>
        <translation>{place} бичлэг өөрчлөлтийн түүхтэйгээ зөрж байна; багцын агуулга өөрчлөгдсөн тул илгээгчээс дахин авна уу.</translation>
    </message>
    <message>
        <source>Record {place} says “absent” and counts {count}; correct one of both.</source>
        <translation>{place} бичлэгт “байхгүй” гэсэн атлаа {count} гэж тоолсон байна; аль нэгийг нь засна уу.</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: only office {owner}, which made the record, may decide; ask it to.</source>
        <translation>{place} бичлэг, {column} багана: зөвхөн бичлэгийг үүсгэсэн {owner} байгууллага шийднэ; түүнд хандана уу.</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: the value is of the wrong type, {expected} is expected; correct it.</source>
        <translation>{place} бичлэг, {column} багана: утгын төрөл буруу, {expected} байх ёстой; засна уу.</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: there is no such open conflict (any more); read the conflicts anew.</source>
        <translation>{place} бичлэг, {column} багана: ийм нээлттэй зөрчил алга (болсон); зөрчлүүдийг дахин уншина уу.</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: {characters} characters are too many, {maximum} are allowed; shorten it.</source>
        <translation>{place} бичлэг, {column} багана: {characters} тэмдэгт хэт урт, {maximum} хүртэл зөвшөөрнө; богиносгоно уу.</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: {value} lies outside {minimum} to {maximum}; correct it.</source>
        <translation>{place} бичлэг, {column} багана: {value} утга {minimum}–{maximum} хязгаараас гарсан байна; засна уу.</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: “{value}” begins like a formula; begin with a letter or a number.</source>
        <translation>{place} бичлэг, {column} багана: “{value}” томьёо шиг эхэлж байна; үсэг эсвэл тоогоор эхлүүлнэ үү.</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: “{value}” holds invisible control characters; type it again.</source>
        <translation>{place} бичлэг, {column} багана: “{value}” дотор үл харагдах удирдах тэмдэгт байна; дахин бичнэ үү.</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: “{value}” is not in the code list {list}; choose a code from the list.</source>
        <translation>{place} бичлэг, {column} багана: “{value}” {list} кодын жагсаалтад алга; жагсаалтаас код сонгоно уу.</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: “{value}” is not of the form {pattern}; correct it.</source>
        <translation>{place} бичлэг, {column} багана: “{value}” утга {pattern} хэлбэрт нийцэхгүй байна; засна уу.</translation>
    </message>
    <message>
        <source>Record {place}: table {other} has a record of the same uuid; give one of them a new one.</source>
        <translation>{place} бичлэг: {other} хүснэгтэд ижил uuid-тай бичлэг байна; аль нэгэнд нь шинэ uuid өгнө үү.</translation>
    </message>
    <message>
        <source>Record {place}: the column {column} is required; fill it in.</source>
        <translation>{place} бичлэг: {column} баганыг заавал бөглөнө үү.</translation>
    </message>
    <message>
        <source>Record {place}: {column} refers to {uuid} of table {table}, which is not in the package.</source>
        <translation>{place} бичлэг: {column} баганад заасан, {table} хүснэгтийн {uuid} бичлэг багцад алга.</translation>
    </message>
    <message>
        <source>Record {place}: {first} ({low}) lies above {second} ({high}); exchange them.</source>
        <translation>{place} бичлэг: {first} ({low}) утга {second} ({high}) утгаас их байна; байрыг нь солино уу.</translation>
    </message>
    <message>
        <source>Row {row} of the table of pressures: no layer is chosen for “{place}”; choose one, or take the row out.</source>
        <translation>Дарамтын хүснэгтийн {row}-р мөр: “{place}” дарамтад давхарга сонгоогүй байна; давхарга сонгох эсвэл мөрийг хасна уу.</translation>
    </message>
    <message>
        <source>Row {row} of the table of pressures: the scheme has no pressure “{place}”; it has {known}.</source>
        <translation>Дарамтын хүснэгтийн {row}-р мөр: схемд “{place}” дарамт алга; байгаа нь: {known}.</translation>
    </message>
    <message>
        <source>Scheme {place}: no layer was given for {codes}; they count as 0, so compare the index only with areas scored from the same pressures.</source>
        <translation>{place} схем: {codes} дарамтад давхарга өгөөгүй тул 0 гэж тооцно; индексийг зөвхөн ижил дарамтаар тооцсон талбайтай харьцуулна уу.</translation>
    </message>
    <message>
        <source>Scheme {place}: the weights of all pressures given are 0; give one of them at least some weight.</source>
        <translation>{place} схем: өгсөн бүх дарамтын жин 0 байна; ядаж нэгэнд нь жин өгнө үү.</translation>
    </message>
    <message>
        <source>Scheme {place}: weights cannot vary by {spread}; give a part from 0 to 1, such as 0.25.</source>
        <translation>{place} схем: жинг {spread} хэмжээгээр өөрчлөх боломжгүй; 0-ээс 1 хүртэлх хувь, жишээлбэл 0.25 өгнө үү.</translation>
    </message>
    <message>
        <source>Scheme {place}: {draws} draws of the weights were asked for; ask for 1 at least.</source>
        <translation>{place} схем: жингийн {draws} удаагийн түүвэр хүссэн байна; дор хаяж 1 байх ёстой.</translation>
    </message>
    <message>
        <source>Site {place} was scored by protocol {protocol}, which is not known here; its class is left out.</source>
        <translation>{place} газар энд байхгүй {protocol} аргачлалаар үнэлэгдсэн тул зэргийг нь орхив.</translation>
    </message>
    <message>
        <source>Somebody else has written into database {place} meanwhile; nothing was changed, so try again.</source>
        <translation>Энэ хооронд өөр хүн {place} өгөгдлийн санд бичсэн байна; юу ч өөрчлөгдөөгүй тул дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>Species {place} needs a land cover raster; choose one.</source>
        <translation>{place} зүйлд газрын бүрхэвчийн растр хэрэгтэй; сонгоно уу.</translation>
    </message>
    <message>
        <source>Species {place}: no layer was given for {names}; the suitability rests on the other variables alone.</source>
        <translation>{place} зүйл: {names} хувьсагчид давхарга өгөөгүй; тохиромжийг зөвхөн бусад хувьсагчаар тооцно.</translation>
    </message>
    <message>
        <source>Species {species} does not use the layer “{place}”; it changes nothing.</source>
        <translation>{species} зүйлд “{place}” давхаргыг хэрэглэдэггүй тул үр дүнд нөлөөгүй.</translation>
    </message>
    <message>
        <source>Table {place} cannot be read ({reason}); save it as CSV in UTF-8.</source>
        <translation>{place} хүснэгтийг уншиж чадсангүй ({reason}); UTF-8 CSV-ээр хадгална уу.</translation>
    </message>
    <message>
        <source>Table {place} has no column “{column}” in the agreed format; check the name.</source>
        <translation>Тохиролцсон форматын {place} хүснэгтэд “{column}” багана алга; нэрийг шалгана уу.</translation>
    </message>
    <message>
        <source>Table {place} holds the same edit twice; ask the sender to export the package again.</source>
        <translation>{place} хүснэгтэд нэг өөрчлөлт хоёр удаа орсон байна; багцыг илгээгчээр дахин экспортлуулна уу.</translation>
    </message>
    <message>
        <source>Table {place} needs the column “{column}” once; it has {known}.</source>
        <translation>{place} хүснэгтэд “{column}” багана нэг удаа байх ёстой; байгаа нь: {known}.</translation>
    </message>
    <message>
        <source>Table {place} of the package has a computed column “{column}”, which is not allowed; ask the sender to export it again.</source>
        <translation>Багцын {place} хүснэгтэд зөвшөөрөгдөөгүй, тооцоолдог “{column}” багана байна; илгээгчээр дахин экспортлуулна уу.</translation>
    </message>
    <message>
        <source>Table {place} of the package has an unknown column “{column}”; update the plugin or ask the sender.</source>
        <translation>Багцын {place} хүснэгтэд танигдахгүй “{column}” багана байна; плагиныг шинэчлэх эсвэл илгээгчээс лавлана уу.</translation>
    </message>
    <message>
        <source>Table {place} of the package holds more than {maximum} rows; ask the sender to split it by year or site.</source>
        <translation>Багцын {place} хүснэгтийн мөрийн тоо дээд хязгаараас ({maximum}) хэтэрсэн байна; илгээгчээр он эсвэл газраар нь хуваалгана уу.</translation>
    </message>
    <message>
        <source>Table {place} of the package lacks the column {column}; ask the sender to export it again.</source>
        <translation>Багцын {place} хүснэгтэд {column} багана дутуу байна; илгээгчээр дахин экспортлуулна уу.</translation>
    </message>
    <message>
        <source>Table {place}, row {row}, column {column}: “{found}” cannot be used; wanted is {wanted}.</source>
        <translation>{place} хүснэгт, {row}-р мөр, {column} багана: “{found}” тохирохгүй; {wanted} байх ёстой.</translation>
    </message>
    <message>
        <source>Table {place}, row {row}: the uuid is malformed; ask the sender to export the package again.</source>
        <translation>{place} хүснэгт, {row}-р мөр: uuid буруу бичигдсэн байна; багцыг илгээгчээр дахин экспортлуулна уу.</translation>
    </message>
    <message>
        <source>Table {place}, row {row}: “{a}” and “{b}” are not two core areas that can be used; the row is left out.</source>
        <translation>{place} хүснэгтийн {row}-р мөр: “{a}”, “{b}” нь ашиглах боломжтой хоёр голомт нутаг биш тул мөрийг орхив.</translation>
    </message>
    <message>
        <source>Table {place}, row {row}: “{text}” is no class code with a resistance; write a whole number, and a number above 0 or nothing for ground that cannot be crossed.</source>
        <translation>{place} хүснэгтийн {row}-р мөр: “{text}” нь эсэргүүцэлтэй ангиллын код биш; бүхэл тоо, мөн 0-ээс их тоо бичнэ, нэвтрэх боломжгүй газрыг хоосон үлдээнэ үү.</translation>
    </message>
    <message>
        <source>The agreed format has no table “{place}”; check the name.</source>
        <translation>Тохиролцсон форматад “{place}” хүснэгт алга; нэрийг шалгана уу.</translation>
    </message>
    <message>
        <source>The area holds no cell of {cell_m} m; check the extent and the cell size.</source>
        <translation>Талбайд {cell_m} м-ийн нүд багтахгүй байна; хамрах хүрээ, нүдний хэмжээг шалгана уу.</translation>
    </message>
    <message>
        <source>The cost of corridors between {place} needs a suitability; give land cover too.</source>
        <translation>{place} давхаргын голомт нутгуудын хоорондын коридорын зардалд тохиромж хэрэгтэй; газрын бүрхэвчийг мөн өгнө үү.</translation>
    </message>
    <message>
        <source>The currents of pair {place} are less exact than asked for: {residual} of 1 A is out of balance after {iterations} iterations, where {tolerance} is wanted. Long thin lines of very high resistance are the usual reason; lower the greatest resistance or make such lines impassable.</source>
        <translation>{place} хосын гүйдэл хүссэн нарийвчлалд хүрсэнгүй: {iterations} давталтын дараа 1 А-ийн {residual} нь тэнцвэргүй байна, {tolerance} байх ёстой. Ихэвчлэн маш өндөр эсэргүүцэлтэй нарийн урт шугамаас болдог; хамгийн их эсэргүүцлийг багасгах эсвэл тийм шугамыг нэвтрэх боломжгүй болгоно уу.</translation>
    </message>
    <message>
        <source>The greatest resistance is {maximum}; it must be above 1.</source>
        <translation>Хамгийн их эсэргүүцэл {maximum} байна; 1-ээс их утга өгнө үү.</translation>
    </message>
    <message>
        <source>The landscape of {landscape_km2} km² is smaller than the nodes of layer {place} together, {nodes_km2} km²; give the area of the whole study region, or leave it empty.</source>
        <translation>Ландшафтын {landscape_km2} км² талбай {place} давхаргын зангилаануудын нийлбэр {nodes_km2} км²-ээс бага байна; судалгааны бүх нутгийн талбайг өгөх эсвэл хоосон үлдээнэ үү.</translation>
    </message>
    <message>
        <source>The layer “{place}” cannot be read; check that the file exists and is not damaged.</source>
        <translation>“{place}” давхаргыг уншиж чадсангүй; файл байгаа эсэх, гэмтээгүй эсэхийг шалгана уу.</translation>
    </message>
    <message>
        <source>The layer “{place}” lies on another grid than the land cover; align it first.</source>
        <translation>“{place}” давхаргын тор газрын бүрхэвчийнхтэй таарахгүй байна; эхлээд тааруулна уу.</translation>
    </message>
    <message>
        <source>The least area of {min_area_km2} km² is smaller than a cell ({cell_km2} km²); every single cell counts as a patch.</source>
        <translation>Хамгийн бага талбай {min_area_km2} км² нь нэг нүднээс ({cell_km2} км²) бага тул ганц нүд ч хэсэгт тооцогдоно.</translation>
    </message>
    <message>
        <source>The length of a narrow stretch that is borne is 0 m: give one above 0, for example 500.</source>
        <translation>“Үүнээс нарийн байж болох хэсгийн урт (м)” 0 байна; 0-ээс их урт, жишээ нь 500 өгнө үү.</translation>
    </message>
    <message>
        <source>The manifest of the package has a wrong entry “{field}”; ask the sender to export it again.</source>
        <translation>Багцын манифестийн “{field}” бичлэг буруу байна; илгээгчээр дахин экспортлуулна уу.</translation>
    </message>
    <message>
        <source>The map has no layers; choose at least one.</source>
        <translation>Газрын зурагт давхарга алга; дор хаяж нэгийг сонгоно уу.</translation>
    </message>
    <message>
        <source>The outline of a corridor or core area is damaged ({reason}); repair it with “Fix geometries”.</source>
        <translation>Коридор эсвэл голомт нутгийн хүрээний геометр гэмтсэн байна ({reason}); “Fix geometries” (геометр засах) хэрэгслээр засна уу.</translation>
    </message>
    <message>
        <source>The outline of corridor {place} crosses itself here; correct it with the vertex tool.</source>
        <translation>{place} коридорын хүрээ энд өөрөө өөрийгөө огтолж байна; оройн хэрэгслээр (Vertex Tool) засна уу.</translation>
    </message>
    <message>
        <source>The outline of corridor {place} is not valid here; correct it with the vertex tool.</source>
        <translation>{place} коридорын хүрээний геометр энд буруу байна; оройн хэрэгслээр (Vertex Tool) засна уу.</translation>
    </message>
    <message>
        <source>The package has a signature ({place}), which this version does not check; trust it as an unsigned one.</source>
        <translation>Багц гарын үсэгтэй ({place}) боловч энэ хувилбар шалгахгүй; гарын үсэггүй багц гэж үзнэ үү.</translation>
    </message>
    <message>
        <source>The package has more than {maximum} faults, the last of them at {place}; ask the sender to export it again.</source>
        <translation>Багцын алдааны тоо дээд хязгаараас ({maximum}) хэтэрсэн байна, сүүлийнх нь {place}; илгээгчээр дахин экспортлуулна уу.</translation>
    </message>
    <message>
        <source>The package has more than {maximum} members; ask the sender to export it again.</source>
        <translation>Багцын файлын тоо дээд хязгаараас ({maximum}) хэтэрсэн байна; илгээгчээр дахин экспортлуулна уу.</translation>
    </message>
    <message>
        <source>The package has no manifest; choose an exchange package made by this plugin.</source>
        <translation>Багцад манифест алга; энэ плагинаар үүсгэсэн солилцооны багц сонгоно уу.</translation>
    </message>
    <message>
        <source>The package is of another format; choose an exchange package made by this plugin.</source>
        <translation>Багц өөр форматтай байна; энэ плагинаар үүсгэсэн солилцооны багц сонгоно уу.</translation>
    </message>
    <message>
        <source>The package is of format {found} and this version of the plugin reads {known}; update the plugin.</source>
        <translation>Багцын формат {found}, плагины энэ хувилбар {known} форматыг уншина; плагиныг шинэчилнэ үү.</translation>
    </message>
    <message>
        <source>The package was made with a newer version of the format (code lists {codelists}); what is unknown here is kept and handed on in its own tier or a stricter one only. Update the plugin to see it.</source>
        <translation>Багц форматын шинэ хувилбараар (кодын жагсаалт {codelists}) хийгдсэн; энд танигдаагүй зүйл хадгалагдаж, зөвхөн ижил эсвэл илүү чанга түвшний багцаар цааш дамжина. Үзэхийн тулд плагиныг шинэчилнэ үү.</translation>
    </message>
    <message>
        <source>The resistances around row {row}, column {column} lie too far apart to be summed; keep the greatest under 10,000 times the least.</source>
        <translation>{row}-р мөр, {column}-р баганын орчмын эсэргүүцлийн утгууд хэт зөрүүтэй тул нийлбэрийг бодох боломжгүй; хамгийн их утга хамгийн багаас 10 000 дахин их болохгүй байхаар тохируулна уу.</translation>
    </message>
    <message>
        <source>The rules on sensitive species {place} of the plugin are damaged ({part}); install the plugin again.</source>
        <translation>Плагины эмзэг зүйлийн дүрэм {place} гэмтсэн байна ({part}); плагиныг дахин суулгана уу.</translation>
    </message>
    <message>
        <source>The schema {place} of the plugin is damaged ({part}); install the plugin again.</source>
        <translation>Плагины {place} бүтцийн файл гэмтсэн байна ({part}); плагиныг дахин суулгана уу.</translation>
    </message>
    <message>
        <source>The scores of pressure {place} lie on another grid than the rest; score all pressures in one run.</source>
        <translation>{place} дарамтын онооны тор бусдынхаас өөр байна; бүх дарамтад нэг дор оноо өгнө үү.</translation>
    </message>
    <message>
        <source>The suitability raster {place} holds no data; check that it covers the area.</source>
        <translation>{place} тохиромжийн растрт өгөгдөл алга; талбайг хамарч байгаа эсэхийг шалгана уу.</translation>
    </message>
    <message>
        <source>The table of pressures is empty; name at least one pressure and its layer.</source>
        <translation>Дарамтын хүснэгт хоосон байна; дор хаяж нэг дарамт, түүний давхаргыг заана уу.</translation>
    </message>
    <message>
        <source>The tables of the office database are not open; choose the database above and open it first.</source>
        <translation>Байгууллагын өгөгдлийн сангийн хүснэгтүүд нээгдээгүй байна; эхлээд дээрээс өгөгдлийн санг сонгож, нээнэ үү.</translation>
    </message>
    <message>
        <source>The threat “{place}” is nowhere near the land cover and degrades nothing; check its raster {path}.</source>
        <translation>“{place}” аюул занал газрын бүрхэвчийн ойролцоо алга тул юу ч доройтуулахгүй; {path} растрыг шалгана уу.</translation>
    </message>
    <message>
        <source>The weights of all threats add up to 0; give at least one threat a weight above 0.</source>
        <translation>Бүх аюул заналын жингийн нийлбэр 0 байна; дор хаяж нэгэнд нь 0-ээс их жин өгнө үү.</translation>
    </message>
    <message>
        <source>The whole area would need {need_gib} GiB of memory and {free_gib} GiB are free: each pair is worked on by itself, in a window of at most {cells} cells.</source>
        <translation>Бүх талбайд {need_gib} GiB санах ой хэрэгтэй, {free_gib} GiB чөлөөтэй байна: хос бүрийг тус тусад нь, ихдээ {cells} нүдтэй цонхонд тооцно.</translation>
    </message>
    <message>
        <source>There is no database {place}; check the path or make one with “New assessment”.</source>
        <translation>{place} өгөгдлийн сан алга; замыг шалгах эсвэл “Шинэ үнэлгээ”-гээр үүсгэнэ үү.</translation>
    </message>
    <message>
        <source>There is no language “{place}”; choose one from the list.</source>
        <translation>“{place}” хэл алга; жагсаалтаас сонгоно уу.</translation>
    </message>
    <message>
        <source>There is no package {place}; check the path.</source>
        <translation>{place} багц алга; замыг шалгана уу.</translation>
    </message>
    <message>
        <source>There is no protocol “{place}”; choose one of {known} or the path of a JSON file.</source>
        <translation>“{place}” аргачлал алга; эдгээрээс ({known}) сонгох эсвэл JSON файлын замыг заана уу.</translation>
    </message>
    <message>
        <source>There is no tier “{place}”; choose public, partner or restricted.</source>
        <translation>“{place}” гэсэн хандалтын түвшин алга; public, partner, restricted-ийн аль нэгийг сонгоно уу.</translation>
    </message>
    <message>
        <source>There is no “{place}” among {known}; choose one of these or the path of a JSON file.</source>
        <translation>“{place}” алга; эдгээрээс ({known}) сонгох эсвэл JSON файлын замыг заана уу.</translation>
    </message>
    <message>
        <source>This installation of QGIS lacks the Python package shapely; add “python3-shapely” with the OSGeo4W Setup or your system&apos;s package manager and start QGIS again.</source>
        <translation>Суулгасан QGIS-д Python-ы shapely багц алга; “python3-shapely”-г OSGeo4W Setup эсвэл системийн багц удирдагчаар суулгаад QGIS-ийг дахин эхлүүлнэ үү.</translation>
    </message>
    <message>
        <source>Two results are to be written to {place}; give each a name of its own.</source>
        <translation>Хоёр үр дүнг {place} файлд бичих гэж байна; тус бүрт нь өөр нэр өгнө үү.</translation>
    </message>
    <message>
        <source>Unit {place} has the finished answers of {count} assessors; a consensus needs two.</source>
        <translation>{place} нэгж: {count} үнэлэгч хариултаа дуусгасан байна; зөвшилцөлд хоёр хэрэгтэй.</translation>
    </message>
    <message>
        <source>Unit {place} lies where layer {layer} has no data; check that the layer covers the unit.</source>
        <translation>{place} нэгж нь {layer} давхаргад өгөгдөл байхгүй газарт байна; давхарга нэгжийг бүрхэж байгаа эсэхийг шалгана уу.</translation>
    </message>
    <message>
        <source>Unit {place}: the control measure for {pressure} lacks {fields}; complete it.</source>
        <translation>{place} нэгж: “{pressure}” дарамтын хяналтын арга хэмжээнд {fields} дутуу байна; нөхөж бичнэ үү.</translation>
    </message>
    <message>
        <source>Unit {place}: {pressure} is of class {pressure_class} and needs a control measure with authority, deadline and status.</source>
        <translation>{place} нэгж: “{pressure}” дарамтын зэрэг {pressure_class} тул хариуцах байгууллага, хугацаа, явцыг заасан хяналтын арга хэмжээ шаардлагатай.</translation>
    </message>
    <message>
        <source>Without site {site} its network falls apart; find a site that could stand in for it.</source>
        <translation>{site} газаргүйгээр сүлжээ нь тасарна; орлох газар олно уу.</translation>
    </message>
    <message>
        <source>Without this site the chain of corridor {place} falls apart; find a site that could stand in for it.</source>
        <translation>Энэ газаргүйгээр {place} коридорын гинж тасарна; орлох газар олно уу.</translation>
    </message>
    <message>
        <source>{cells} cells of {cell_m} m need {need_gib} GiB in {place} and {free_gib} GiB are free; choose cells of {fitting_m} m or more, a smaller area, or another disk.</source>
        <translation>{cell_m} м-ийн {cells} нүдэнд {place} дотор {need_gib} GiB зай хэрэгтэй боловч {free_gib} GiB сул байна; {fitting_m} м ба түүнээс том нүд, бага талбай эсвэл өөр диск сонгоно уу.</translation>
    </message>
    <message>
        <source>{cells} cells of {cell_m} m need {need_gib} GiB of memory and {free_gib} GiB are free; choose cells of {fitting_m} m or more, or a smaller area.</source>
        <translation>{cell_m} м-ийн {cells} нүдэнд {need_gib} GiB санах ой хэрэгтэй боловч {free_gib} GiB сул байна; {fitting_m} м ба түүнээс том нүд эсвэл бага талбай сонгоно уу.</translation>
    </message>
    <message>
        <source>{count} cells of the resistance raster are 0 or negative and count as barriers; resistance starts at 1.</source>
        <translation>Эсэргүүцлийн растрын {count} нүд 0 эсвэл сөрөг утгатай тул саад гэж тооцно; эсэргүүцэл 1-ээс эхэлнэ.</translation>
    </message>
    <message>
        <source>{count} cells of the resistance raster are infinite and count as barriers.</source>
        <translation>Эсэргүүцлийн растрын {count} нүдний утга хязгааргүй тул саад гэж тооцно.</translation>
    </message>
    <message>
        <source>{count} cells of the resistance raster hold no data and count as barriers.</source>
        <translation>Эсэргүүцлийн растрын {count} нүд өгөгдөлгүй тул саад гэж тооцно.</translation>
    </message>
    <message>
        <source>{count} edits of office {place} were handed on by {sender}; their checksums are true, but {place} has not signed for them.</source>
        <translation>{place} байгууллагын {count} өөрчлөлтийг {sender} дамжуулсан; хяналтын нийлбэр нь зөв боловч {place} гарын үсгээр баталгаажуулаагүй.</translation>
    </message>
    <message>
        <source>{count} edits of table {place} come from a newer version of the format; they are kept, not shown.</source>
        <translation>{place} хүснэгтийн {count} өөрчлөлт форматын шинэ хувилбарынх; хадгалах боловч харуулахгүй.</translation>
    </message>
    <message>
        <source>{count} edits wait for earlier ones that have not arrived; import the missing packages too.</source>
        <translation>{count} өөрчлөлт хараахан ирээгүй өмнөх өөрчлөлтийг хүлээж байна; дутуу багцыг мөн импортолно уу.</translation>
    </message>
    <message>
        <source>{count} patches that touch no marked cell were left out.</source>
        <translation>Тэмдэглэсэн нүдтэй шүргэлцээгүй {count} хэсгийг хассан.</translation>
    </message>
    <message>
        <source>{count} patches under {min_area_km2} km² were left out.</source>
        <translation>{min_area_km2} км²-ээс жижиг {count} хэсгийг хассан.</translation>
    </message>
    <message>
        <source>{count} records with exact places or other restricted contents would leave {place} ({tables}). To let them leave, confirm with the number {count}, and hand the package only to the offices named for it.</source>
        <translation>Нарийн байршил эсвэл бусад хязгаарлагдмал агуулгатай {count} бичлэг {place} сангаас гадагш гарна ({tables}). Гаргахыг зөвшөөрвөл {count} тоогоор баталгаажуулж, багцыг зөвхөн нэр заасан байгууллагад өгнө үү.</translation>
    </message>
    <message>
        <source>{place} could not be written ({reason}); check that the folder may be written to and that the disk has room. Nothing was left half-written.</source>
        <translation>{place} файлыг бичиж чадсангүй ({reason}); хавтсанд бичих эрх, дискний сул зайг шалгана уу. Дутуу бичигдсэн файл үлдээгүй.</translation>
    </message>
    <message>
        <source>{place} exists already; choose another name, existing assessments are never overwritten.</source>
        <translation>{place} аль хэдийн байна; өөр нэр сонгоно уу, байгаа үнэлгээг хэзээ ч дарж бичихгүй.</translation>
    </message>
    <message>
        <source>{place} has not finished unit {unit}; the talk begins when all who have begun have finished.</source>
        <translation>{place} нь {unit} нэгжийг дуусгаагүй байна; эхэлсэн хүн бүр дуусгасны дараа хэлэлцүүлэг эхэлнэ.</translation>
    </message>
    <message>
        <source>{place} is a zip with something else before or after it; do not open it and ask the sender.</source>
        <translation>{place} нь урд эсвэл ард нь өөр зүйл залгасан zip байна; нээхгүйгээр илгээгчээс асууна уу.</translation>
    </message>
    <message>
        <source>{place} is larger than {maximum_bytes} bytes; ask the sender to split the package by year or site.</source>
        <translation>{place} файл {maximum_bytes} байтаас том байна; илгээгчээр багцыг он эсвэл газраар нь хуваалгана уу.</translation>
    </message>
    <message>
        <source>{place} is no GeoPackage of a version that is read here ({user_version}); ask the sender to export it again.</source>
        <translation>{place} файл эндээс унших боломжтой GeoPackage хувилбар биш байна ({user_version}); илгээгчээр дахин экспортлуулна уу.</translation>
    </message>
    <message>
        <source>{place} is no office database; make one with “New assessment”.</source>
        <translation>{place} файл байгууллагын өгөгдлийн сан биш байна; “Шинэ үнэлгээ”-гээр үүсгэнэ үү.</translation>
    </message>
    <message>
        <source>{place} is no plain XML ({reason}); ask the sender to export the package again.</source>
        <translation>{place} нь энгийн XML биш ({reason}); илгээгчээр багцыг дахин экспортлуулна уу.</translation>
    </message>
    <message>
        <source>{place} is no valid JSON ({reason}); ask the sender to export the package again.</source>
        <translation>{place} файлын JSON буруу байна ({reason}); багцыг илгээгчээр дахин экспортлуулна уу.</translation>
    </message>
    <message>
        <source>{place} must not see the answers of others before the talk; choose the role of the consensus.</source>
        <translation>{place} нь хэлэлцүүлгээс өмнө бусдын хариултыг харах ёсгүй; зөвшилцлийн үүргийг сонгоно уу.</translation>
    </message>
    <message>
        <source>{place} names “{path}”, which is no member of the package; nothing is ever fetched, so ask the sender to export it again.</source>
        <translation>{place}: “{path}” гэж заасан боловч багцад ийм файл алга; юу ч татаж авдаггүй тул илгээгчээр дахин экспортлуулна уу.</translation>
    </message>
    <message>
        <source>{place}: a geometry does not match its checksum; the package was altered, so ask the sender for it again.</source>
        <translation>{place}: геометр хяналтын нийлбэртэйгээ таарахгүй байна; багцын агуулга өөрчлөгдсөн тул илгээгчээс дахин авна уу.</translation>
    </message>
    <message>
        <source>{place}: agreed assessments lack {count} control measures, first for {pressure} of unit {unit}; add measure, authority, deadline and status, or set the assessments back to draft.</source>
        <translation>{place}: тохиролцсон үнэлгээнд {count} хяналтын арга хэмжээ дутуу байна, эхнийх нь {unit} нэгжийн {pressure}; арга хэмжээ, хариуцах байгууллага, хугацаа, явцыг нэмэх эсвэл үнэлгээг ноорог болгоно уу.</translation>
    </message>
    <message>
        <source>{place}: an edit is dated {at}, which lies in the future; check the clock of the computer it was made on.</source>
        <translation>{place}: өөрчлөлтийн огноо {at} ирээдүйд байна; өөрчлөлт хийсэн компьютерын цагийг шалгана уу.</translation>
    </message>
    <message>
        <source>{place}: results are written as one file; choose a name ending in one of {known}.</source>
        <translation>{place}: үр дүнг нэг файлд бичнэ; эдгээрийн аль нэгээр төгссөн нэр сонгоно уу: {known}.</translation>
    </message>
    <message>
        <source>{place}: the column {column} comes from a newer version of the format; it is kept, not shown.</source>
        <translation>{place}: {column} багана форматын шинэ хувилбарынх; хадгалах боловч харуулахгүй.</translation>
    </message>
    <message>
        <source>{place}: the coordinate reference system {crs} does not measure in metres; choose a projected one, for example the UTM zone of your area, or reproject the layer.</source>
        <translation>{place}: {crs} солбицлын тогтолцоо метрийн нэгжгүй байна; тусгагийн тогтолцоо, жишээ нь тухайн нутгийн UTM бүсийг сонгох эсвэл давхаргын тусгагийг хөрвүүлнэ үү.</translation>
    </message>
    <message>
        <source>{place}: the geometry is a {found} and must be a {expected}; correct the record.</source>
        <translation>{place}: геометрийн төрөл {found} байна, {expected} байх ёстой; бичлэгийг засна уу.</translation>
    </message>
    <message>
        <source>{place}: the geometry is damaged ({reason}); correct the record.</source>
        <translation>{place}: геометр гэмтсэн байна ({reason}); бичлэгийг засна уу.</translation>
    </message>
    <message>
        <source>{place}: the outline crosses itself; mend it with “Fix geometries” or draw it anew.</source>
        <translation>{place}: хүрээ өөрөө өөрийгөө огтолж байна; “Fix geometries” (геометр засах) хэрэгслээр засах эсвэл дахин зурна уу.</translation>
    </message>
    <message>
        <source>{place}: the package lacks a geometry that an edit refers to; ask the sender to export it again.</source>
        <translation>{place}: өөрчлөлтөд заасан геометр багцад алга; илгээгчээр дахин экспортлуулна уу.</translation>
    </message>
    <message>
        <source>{place}: the required answer “{indicator}” is missing; ask the assessor for it.</source>
        <translation>{place}: заавал өгөх “{indicator}” хариулт алга; үнэлэгчээс авна уу.</translation>
    </message>
    <message>
        <source>“{place}” cannot be a role; write up to 40 letters, digits, points or hyphens, as assessor-A.</source>
        <translation>“{place}” нь үүргийн нэр болохгүй; assessor-A шиг, 40 хүртэлх үсэг, тоо, цэг, зураасаар бичнэ үү.</translation>
    </message>
    <message>
        <source>“{place}” is no code of an office; write country, organisation and number, for example KR-NIE-01.</source>
        <translation>“{place}” байгууллагын код биш байна; улс, байгууллага, дугаарыг бичнэ үү, жишээ нь KR-NIE-01.</translation>
    </message>
    <message>
        <source>“{place}” is no coordinate reference system that is known here; choose one from the list.</source>
        <translation>“{place}” солбицлын тогтолцоо танигдахгүй байна; жагсаалтаас сонгоно уу.</translation>
    </message>
    <message>
        <source>“{place}” reaches {cells} cells far and at most {most} can be computed; choose larger cells or a shorter distance.</source>
        <translation>“{place}”: нөлөөллийн хүрээ {cells} нүд, харин ихдээ {most} нүдийг тооцох боломжтой; том нүд эсвэл богино зай сонгоно уу.</translation>
    </message>
    <message>
        <source>“{text}” is no list of radii; write one number in metres, several separated by semicolons, or least:greatest:step.</source>
        <translation>“{text}” нь радиусын жагсаалт биш; метрээр нэг тоо, цэгтэй таслалаар зааглсан хэд хэд, эсвэл бага:их:алхам гэж бичнэ үү.</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Costs are computed with {engine}.</source>
        <translation>Зардлыг {engine} ашиглан тооцоолно.</translation>
    </message>
    <message>
        <source>Stopped as you asked; nothing was written.</source>
        <translation>Таны хүсэлтээр зогсоолоо; юу ч бичээгүй.</translation>
    </message>
    <message>
        <source>{cells} cells: about {memory} GiB of memory and {seconds} s.</source>
        <translation>{cells} нүд: ойролцоогоор {memory} GiB санах ой, {seconds} с шаардана.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>&lt;p&gt;Cuts each corridor at right angles to its centreline, every so many metres, and tells for each cut how wide the corridor is, the mean and the greatest disturbance, the mean suitability, and the barriers that are met near by.&lt;/p&gt;&lt;p&gt;The centreline is the drawn one or the medial axis. The worst stretch is the one that lacks most ground to the species&apos; least width; where none is too narrow it is the narrowest place. The plot is written as PNG or SVG, for one corridor.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Коридор бүрийг тэнхлэгт нь перпендикуляраар, тогтмол зайтай огтолж, огтлол бүр дэх коридорын өргөн, нөлөөллийн дундаж ба хамгийн их утга, дундаж тохиромж, ойролцоох саадыг гаргана.&lt;/p&gt;&lt;p&gt;Тэнхлэг нь зурсан тэнхлэг эсвэл дүрсийн дунд тэнхлэг байна. Хамгийн муу хэсэг гэдэг нь зүйлд шаардлагатай хамгийн бага өргөнд хүрэхэд газар хамгийн ихээр дутах хэсэг; хэт нарийн хэсэг байхгүй бол хамгийн нарийн газар. Графикийг нэг коридорт PNG эсвэл SVG хэлбэрээр бичнэ.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV файл (*.csv)</translation>
    </message>
    <message>
        <source>Choose a corridor on the map to see its profile.</source>
        <translation>Профилийг нь харах коридорыг газрын зургаас сонгоно уу.</translation>
    </message>
    <message>
        <source>Code, uuid or feature number of one corridor; empty = all.</source>
        <translation>Нэг коридорын код, uuid эсвэл объектын дугаар; хоосон = бүх коридор.</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Коридор</translation>
    </message>
    <message>
        <source>Corridor {name}: narrower than needed from km {start} to km {end}, down to {width} m.</source>
        <translation>Коридор {name}: {start}–{end} км-т шаардлагатай хэмжээнээс нарийн, хамгийн нарийндаа {width} м.</translation>
    </message>
    <message>
        <source>Corridor {name}: narrowest from km {start} to km {end}, {width} m.</source>
        <translation>Коридор {name}: хамгийн нарийн хэсэг нь {start}–{end} км-т, {width} м.</translation>
    </message>
    <message>
        <source>Corridor {name}: no width could be measured.</source>
        <translation>Коридор {name}: өргөнийг хэмжиж чадсангүй.</translation>
    </message>
    <message>
        <source>Distance between two cuts.</source>
        <translation>Хоёр огтлолын хоорондох зай.</translation>
    </message>
    <message>
        <source>End of the worst stretch (km)</source>
        <translation>Хамгийн муу хэсгийн төгсгөл (км)</translation>
    </message>
    <message>
        <source>Least width (m)</source>
        <translation>Хамгийн бага өргөн (м)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Зураг (*.png *.svg)</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Profile of a corridor</source>
        <translation>Коридорын профиль</translation>
    </message>
    <message>
        <source>Raster of habitat suitability, 0 to 1.</source>
        <translation>Амьдрах орчны тохиромжийн растр, 0–1.</translation>
    </message>
    <message>
        <source>Raster of the disturbance index.</source>
        <translation>Хүний нөлөөллийн индексийн растр.</translation>
    </message>
    <message>
        <source>Start of the worst stretch (km)</source>
        <translation>Хамгийн муу хэсгийн эхлэл (км)</translation>
    </message>
    <message>
        <source>Step (m)</source>
        <translation>Алхам (м)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Хүснэгт</translation>
    </message>
    <message>
        <source>Transects</source>
        <translation>Хөндлөн огтлол</translation>
    </message>
    <message>
        <source>barrier</source>
        <translation>саад</translation>
    </message>
    <message>
        <source>distance along the centreline (km)</source>
        <translation>тэнхлэгийн дагуух зай (км)</translation>
    </message>
    <message>
        <source>disturbance</source>
        <translation>нөлөөлөл</translation>
    </message>
    <message>
        <source>disturbance {value}</source>
        <translation>нөлөөлөл {value}</translation>
    </message>
    <message>
        <source>least width</source>
        <translation>хамгийн бага өргөн</translation>
    </message>
    <message>
        <source>suitability (0–1)</source>
        <translation>тохиромж (0–1)</translation>
    </message>
    <message>
        <source>suitability {value}</source>
        <translation>тохиромж {value}</translation>
    </message>
    <message>
        <source>width (m)</source>
        <translation>өргөн (м)</translation>
    </message>
    <message>
        <source>worst stretch</source>
        <translation>хамгийн муу хэсэг</translation>
    </message>
    <message>
        <source>{km} km: {width} m wide</source>
        <translation>{km} км: өргөн {width} м</translation>
    </message>
</context>
<context>
    <name>Questionnaire</name>
    <message>
        <source>&amp;Copy from the last visit</source>
        <translation>&amp;Өмнөхөөс хуулах</translation>
    </message>
    <message>
        <source>&amp;Date of the visit</source>
        <translation>&amp;Хээрийн ажлын өдөр</translation>
    </message>
    <message>
        <source>&amp;Finish the visit</source>
        <translation>Хээрийн ажлыг дуус&amp;гах</translation>
    </message>
    <message>
        <source>&amp;Layer of sites or corridors</source>
        <translation>Газар, коридорын &amp;давхарга</translation>
    </message>
    <message>
        <source>&amp;Measure from the maps …</source>
        <translation>Газрын &amp;зургаас хэмжих …</translation>
    </message>
    <message>
        <source>&amp;Score all visits …</source>
        <translation>Бүх ажилд &amp;оноо өгөх …</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Нэгж</translation>
    </message>
    <message>
        <source>A control measure is needed for: {names}</source>
        <translation>Хяналтын арга хэмжээ шаардлагатай: {names}</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Зураг нэмэх</translation>
    </message>
    <message>
        <source>Add a photo …</source>
        <translation>Зураг нэмэх …</translation>
    </message>
    <message>
        <source>All pressures together: {value} (0 to 1), range {low} to {high}</source>
        <translation>Бүх дарамт нийлээд: {value} (0–1), завсар {low}–{high}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Хариулт</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Үнэлгээ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Буцах</translation>
    </message>
    <message>
        <source>Choose a unit, or click one on the map.</source>
        <translation>Нэгж сонгох эсвэл газрын зураг дээр дарна уу.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Хаах</translation>
    </message>
    <message>
        <source>Control measures of this unit …</source>
        <translation>Энэ нэгжийн хяналтын арга хэмжээ …</translation>
    </message>
    <message>
        <source>Control measures: {unit}</source>
        <translation>Хяналтын арга хэмжээ: {unit}</translation>
    </message>
    <message>
        <source>Draft.</source>
        <translation>Ноорог.</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Дууссан.</translation>
    </message>
    <message>
        <source>Folder of the &amp;answers</source>
        <translation>Х&amp;ариултын хавтас</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Тусламж</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Бусад</translation>
    </message>
    <message>
        <source>NEASPEC questionnaire</source>
        <translation>NEASPEC асуулга</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дараах</translation>
    </message>
    <message>
        <source>No answer yet, no score.</source>
        <translation>Хариулт алга тул оноо байхгүй.</translation>
    </message>
    <message>
        <source>No pressure of this unit is of class {number} or higher.</source>
        <translation>Энэ нэгжид {number} ба түүнээс дээш зэргийн дарамт алга.</translation>
    </message>
    <message>
        <source>Not proven: a default of experts, to be agreed by the six countries.</source>
        <translation>Батлагдаагүй: мэргэжилтний санал болгосон утга; зургаан улс тохиролцох шаардлагатай.</translation>
    </message>
    <message>
        <source>Not sure? Give the lowest and the highest answer possible.</source>
        <translation>Эргэлзэж байна уу? Байж болох доод, дээд хариултыг өгнө үү.</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Газрын зураг дээр</translation>
    </message>
    <message>
        <source>Others who answer, hidden until the talk: {names}.</source>
        <translation>Бусад үнэлэгч (хэлэлцүүлэг хүртэл нууц): {names}.</translation>
    </message>
    <message>
        <source>Page of the form</source>
        <translation>Маягтын хуудас</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Зураг</translation>
    </message>
    <message>
        <source>Pressure {impact} of {maximum}, class {class_name}, by {worst}</source>
        <translation>Дарамт {impact}/{maximum}, зэрэг {class_name}, гол нь: {worst}</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Тэмдэглэл</translation>
    </message>
    <message>
        <source>Response: {value}</source>
        <translation>Хариу арга хэмжээ: {value}</translation>
    </message>
    <message>
        <source>Saved at {time}.</source>
        <translation>Хадгалсан: {time}.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Эх сурвалж: {source}</translation>
    </message>
    <message>
        <source>State: {value}</source>
        <translation>Төлөв: {value}</translation>
    </message>
    <message>
        <source>The visit cannot be finished yet: {what}.</source>
        <translation>Хээрийн ажлыг дуусгах болоогүй: {what}.</translation>
    </message>
    <message>
        <source>Then click a unit on the map.</source>
        <translation>Дараа нь газрын зураг дээр нэгжийг дарна уу.</translation>
    </message>
    <message>
        <source>There is no unit of the chosen layer here; click inside one.</source>
        <translation>Энд сонгосон давхаргын нэгж алга; нэгж дотор дарна уу.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Арга хэмжээ</translation>
    </message>
    <message>
        <source>Your &amp;role, never your name</source>
        <translation>Таны &amp;үүрэг (нэр биш)</translation>
    </message>
    <message>
        <source>consensus, at the talk</source>
        <translation>зөвшилцөл, хэлэлцүүлгийн үед</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>дээд</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>доод</translation>
    </message>
    <message>
        <source>no pressure</source>
        <translation>дарамтгүй</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>хариулаагүй</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>хэмжээгүй</translation>
    </message>
    <message>
        <source>one of {sums} is 0, so the impact is 0: {class_name}</source>
        <translation>{sums}: аль нэг нь 0 тул нөлөөлөл 0: {class_name}</translation>
    </message>
    <message>
        <source>range</source>
        <translation>завсар</translation>
    </message>
    <message>
        <source>still required: {names}</source>
        <translation>заавал хариулах үлдсэн: {names}</translation>
    </message>
    <message>
        <source>timing, scope and severity belong together: {names}</source>
        <translation>цаг хугацаа, хамрах хүрээ, ноцтой байдлыг хамтад нь хариулна: {names}</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>Хариулсан: {answered}/{asked}</translation>
    </message>
    <message>
        <source>{question} (required)</source>
        <translation>{question} (заавал)</translation>
    </message>
    <message>
        <source>{section} ({number} of {count})</source>
        <translation>{section} ({number}/{count})</translation>
    </message>
    <message>
        <source>{value}{unit} (measured from the maps)</source>
        <translation>{value}{unit} (газрын зургаас хэмжсэн)</translation>
    </message>
    <message>
        <source>– no answer –</source>
        <translation>– хариултгүй –</translation>
    </message>
    <message>
        <source>“{text}” is no date; write year-month-day, for example 2027-03-01.</source>
        <translation>“{text}” нь огноо биш; жил-сар-өдөр, жишээ нь 2027-03-01 гэж бичнэ үү.</translation>
    </message>
    <message>
        <source>“{text}” is no number from {low} to {high}; it is not saved.</source>
        <translation>“{text}” нь {low}–{high} хязгаарын тоо биш тул хадгалаагүй.</translation>
    </message>
    <message>
        <source>“{text}” is no number from {low} upwards; it is not saved.</source>
        <translation>“{text}” нь {low} ба түүнээс их тоо биш тул хадгалаагүй.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a class code, a whole number</source>
        <translation>ангиллын код, бүхэл тоо</translation>
    </message>
    <message>
        <source>a code stands twice</source>
        <translation>код давхардсан</translation>
    </message>
    <message>
        <source>a coordinate is no number</source>
        <translation>солбицол тоо биш</translation>
    </message>
    <message>
        <source>a coordinate lies off the globe</source>
        <translation>солбицол дэлхийн хүрээнээс гадуур</translation>
    </message>
    <message>
        <source>a key is not known</source>
        <translation>танигдахгүй түлхүүр байна</translation>
    </message>
    <message>
        <source>a key stands twice</source>
        <translation>түлхүүр давхардсан</translation>
    </message>
    <message>
        <source>a label lacks a language</source>
        <translation>шошгонд нэг хэл дутуу</translation>
    </message>
    <message>
        <source>a line has fewer than two points</source>
        <translation>шугам хоёроос цөөн цэгтэй</translation>
    </message>
    <message>
        <source>a list is wanted</source>
        <translation>жагсаалт байх ёстой</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>нэр</translation>
    </message>
    <message>
        <source>a name that may be that of a file</source>
        <translation>файлын нэр болж чадах нэр</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>тоо</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>0-ээс их тоо</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>тоо хэт урт</translation>
    </message>
    <message>
        <source>a number is wanted</source>
        <translation>тоо байх ёстой</translation>
    </message>
    <message>
        <source>a pair of numbers is wanted</source>
        <translation>хос тоо байх ёстой</translation>
    </message>
    <message>
        <source>a raster</source>
        <translation>растр</translation>
    </message>
    <message>
        <source>a ring is not closed</source>
        <translation>цагираг хаагдаагүй</translation>
    </message>
    <message>
        <source>a text is wanted</source>
        <translation>бичвэр байх ёстой</translation>
    </message>
    <message>
        <source>a value is not known</source>
        <translation>танигдахгүй утга байна</translation>
    </message>
    <message>
        <source>a value stands in two classes</source>
        <translation>нэг утга хоёр ангилалд орсон байна</translation>
    </message>
    <message>
        <source>a value that stands in one row only</source>
        <translation>зөвхөн нэг мөрд орсон утга</translation>
    </message>
    <message>
        <source>all weights are 0</source>
        <translation>бүх жин 0 байна</translation>
    </message>
    <message>
        <source>an entry is missing</source>
        <translation>заавал байх утга алга</translation>
    </message>
    <message>
        <source>an object is wanted</source>
        <translation>JSON объект байх ёстой</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>өөр програмд нээлттэй байна</translation>
    </message>
    <message>
        <source>at least one row</source>
        <translation>дор хаяж нэг мөр</translation>
    </message>
    <message>
        <source>either classes or points are wanted, not both</source>
        <translation>ангилал, цэг хоёрын зөвхөн нэг нь байх ёстой</translation>
    </message>
    <message>
        <source>in the east</source>
        <translation>зүүн талдаа</translation>
    </message>
    <message>
        <source>in the north</source>
        <translation>хойд талдаа</translation>
    </message>
    <message>
        <source>in the south</source>
        <translation>урд талдаа</translation>
    </message>
    <message>
        <source>in the west</source>
        <translation>баруун талдаа</translation>
    </message>
    <message>
        <source>it counts more points than it holds</source>
        <translation>заасан цэгийн тоо бодит тооноос их</translation>
    </message>
    <message>
        <source>it defines a document type</source>
        <translation>баримтын төрөл тодорхойлсон байна</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>төгсгөлдөө хүрэлгүй тасарсан</translation>
    </message>
    <message>
        <source>it has too many vertices</source>
        <translation>орой хэт олон</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>энэ нь хавтас</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>хоосон</translation>
    </message>
    <message>
        <source>it is nested</source>
        <translation>дотроо давхарласан</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>бүтэц нь хэт олон давхар</translation>
    </message>
    <message>
        <source>it is too big</source>
        <translation>хэт том</translation>
    </message>
    <message>
        <source>it may not be written to</source>
        <translation>бичих эрхгүй</translation>
    </message>
    <message>
        <source>its fields</source>
        <translation>талбар нь буруу</translation>
    </message>
    <message>
        <source>its header is wrong</source>
        <translation>толгой хэсэг нь буруу</translation>
    </message>
    <message>
        <source>its predecessors</source>
        <translation>өмнөх өөрчлөлт нь буруу</translation>
    </message>
    <message>
        <source>its syntax</source>
        <translation>бичлэгийн дүрэм нь буруу</translation>
    </message>
    <message>
        <source>its table</source>
        <translation>хүснэгт нь буруу</translation>
    </message>
    <message>
        <source>its type is not allowed</source>
        <translation>төрөл нь зөвшөөрөгдөөгүй</translation>
    </message>
    <message>
        <source>its values</source>
        <translation>утга нь буруу</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>шугам</translation>
    </message>
    <message>
        <source>points</source>
        <translation>цэг</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>полигон</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>өөр төрлийн өгөгдөл</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>төгсгөлийн дараа илүү өгөгдөл байна</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск дүүрсэн</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>хавтас байхгүй</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>нэр хэт урт</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>тоо зөвшөөрөгдөх хязгаараас гарсан</translation>
    </message>
    <message>
        <source>the path of a raster</source>
        <translation>растрын зам</translation>
    </message>
    <message>
        <source>the system refused it</source>
        <translation>систем татгалзсан</translation>
    </message>
    <message>
        <source>the text is not in UTF-8</source>
        <translation>бичвэр UTF-8 кодчилолтой биш</translation>
    </message>
    <message>
        <source>the values do not rise</source>
        <translation>утгууд өсөх дараалалгүй</translation>
    </message>
    <message>
        <source>there are more than 254 different weights</source>
        <translation>254-өөс олон өөр жин байна</translation>
    </message>
    <message>
        <source>this is no valid CSV</source>
        <translation>CSV буруу</translation>
    </message>
    <message>
        <source>this is no valid JSON</source>
        <translation>JSON буруу</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>&lt;p&gt;Puts the layers on one A4 page with legend, scale bar, north arrow, graticule, date, protocol and the disclaimer on boundaries, in the chosen language, and writes it as PDF and as PNG. Text in the PDF stays text.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Давхаргуудыг таних тэмдэг, шугаман масштаб, хойд зүгийн сум, градусын тор, огноо, аргачлал, хилийн тухай тайлбарын хамт сонгосон хэлээр нэг A4 хуудсанд байрлуулж, PDF болон PNG болгон хадгална. PDF доторх бичвэр бичвэр хэвээр үлдэнэ.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Coordinate reference system: {crs}</source>
        <translation>Солбицлын тогтолцоо: {crs}</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Огноо: {date}</translation>
    </message>
    <message>
        <source>Heading of the page; empty for the standard one.</source>
        <translation>Хуудасны гарчиг; хоосон бол үндсэн гарчгийг тавина.</translation>
    </message>
    <message>
        <source>Joint assessment of habitat, disturbance and corridors</source>
        <translation>Амьдрах орчин, хүний нөлөөлөл, коридорын хамтарсан үнэлгээ</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Давхаргууд</translation>
    </message>
    <message>
        <source>Layers of the map, the topmost first.</source>
        <translation>Зургийн давхаргууд, хамгийн дээдхээс нь эхэлнэ.</translation>
    </message>
    <message>
        <source>Made with neaspec_plugin {version}</source>
        <translation>neaspec_plugin {version} ашиглан бэлтгэв</translation>
    </message>
    <message>
        <source>Map as PDF</source>
        <translation>PDF зураг</translation>
    </message>
    <message>
        <source>Map as PNG</source>
        <translation>PNG зураг</translation>
    </message>
    <message>
        <source>Print the overview map</source>
        <translation>Тойм зураг хэвлэх</translation>
    </message>
    <message>
        <source>Protocol whose name and version are printed.</source>
        <translation>Нэр, хувилбарыг нь хэвлэх аргачлал.</translation>
    </message>
    <message>
        <source>Protocol: {name} {version}</source>
        <translation>Аргачлал: {name} {version}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Эх сурвалж</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Эх сурвалж: {sources}</translation>
    </message>
    <message>
        <source>The page as PDF.</source>
        <translation>Хуудас PDF хэлбэрээр.</translation>
    </message>
    <message>
        <source>The page as a picture.</source>
        <translation>Хуудас зураг хэлбэрээр.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Гарчиг</translation>
    </message>
    <message>
        <source>Who made the data and under which licence; printed on the page.</source>
        <translation>Өгөгдлийг бэлтгэсэн байгууллага, лиценз; хуудсанд хэвлэнэ.</translation>
    </message>
</context>
<context>
    <name>Resistance</name>
    <message>
        <source>&lt;p&gt;R = M − (M − 1)·(1 − e^(−c·h)) / (1 − e^(−c)), where h is the suitability (0 to 1), M the greatest resistance and c the shape (Keeley et al. 2016). The greater c, the more readily animals cross ground that is no good habitat; c = 0 is a straight line.&lt;/p&gt;&lt;p&gt;Instead of suitability you may give land cover and a table with a resistance for each class. Disturbance may be added; barriers are burnt in last, every cell they touch.&lt;/p&gt;&lt;p&gt;Cells without data stay impassable.&lt;/p&gt;</source>
        <translation>&lt;p&gt;R = M − (M − 1)·(1 − e^(−c·h)) / (1 − e^(−c)); h – тохиромж (0–1), M – хамгийн их эсэргүүцэл, c – муруйн хэлбэр (Keeley et al. 2016). c их байх тусам амьтан тааруу амьдрах орчноор төдий чинээ амархан нэвтэрнэ; c = 0 бол шулуун болно.&lt;/p&gt;&lt;p&gt;Тохиромжийн оронд газрын бүрхэвч ба ангилал бүрийн эсэргүүцлийн хүснэгт өгч болно. Нөлөөллийг нэмж болно; саадыг хүрсэн нүд бүрт хамгийн сүүлд буулгана.&lt;/p&gt;&lt;p&gt;Өгөгдөлгүй нүдээр нэвтрэх боломжгүй хэвээр байна.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Barrier resistance</source>
        <translation>Саадын эсэргүүцэл</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Саад</translation>
    </message>
    <message>
        <source>CSV with the columns “class” and “resistance”; an empty resistance means ground that cannot be crossed.</source>
        <translation>“class”, “resistance” баганатай CSV; эсэргүүцэл хоосон бол нэвтрэх боломжгүй газар.</translation>
    </message>
    <message>
        <source>Derive movement resistance</source>
        <translation>Шилжилтийн эсэргүүцэл тооцоолох</translation>
    </message>
    <message>
        <source>Expert default 1000. With 0 the barriers cannot be crossed at all.</source>
        <translation>Мэргэжилтний санал болгосон утга: 1000. 0 бол саадыг огт давах боломжгүй.</translation>
    </message>
    <message>
        <source>Expert default 4; 0 is a straight line. Studies use 0.25, 0.5, 1, 2, 4, 8 and 16: try several.</source>
        <translation>Мэргэжилтний санал болгосон утга 4; 0 бол шулуун. Судалгаанд 0.25, 0.5, 1, 2, 4, 8, 16-г хэрэглэдэг: хэд хэдийг туршиж үзнэ үү.</translation>
    </message>
    <message>
        <source>Fences, canals, dams: every cell they touch is raised to the barrier resistance.</source>
        <translation>Хашаа, суваг, далан: шүргэсэн нүд бүрийн утгыг саадын эсэргүүцэл хүртэл өсгөнө.</translation>
    </message>
    <message>
        <source>Greatest resistance</source>
        <translation>Хамгийн их эсэргүүцэл</translation>
    </message>
    <message>
        <source>Index 0 to 100 to be added; where it has no data nothing is added.</source>
        <translation>Нэмэх индекс, 0–100; өгөгдөлгүй газарт юу ч нэмэхгүй.</translation>
    </message>
    <message>
        <source>Mean resistance</source>
        <translation>Дундаж эсэргүүцэл</translation>
    </message>
    <message>
        <source>Raster of class codes, instead of suitability.</source>
        <translation>Тохиромжийн оронд ашиглах ангиллын кодын растр.</translation>
    </message>
    <message>
        <source>Raster of suitability, 0 to 1.</source>
        <translation>Тохиромжийн растр, 0–1.</translation>
    </message>
    <message>
        <source>Raster of suitability, 0 to 1; leave it out to start from land cover.</source>
        <translation>Тохиромжийн растр, 0–1; газрын бүрхэвчээс эхлэх бол хоосон үлдээнэ.</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>Эсэргүүцэл</translation>
    </message>
    <message>
        <source>Resistance added for each point of the index. Expert default 1.</source>
        <translation>Индексийн нэг оноо тутамд нэмэх эсэргүүцэл. Мэргэжилтний санал болгосон утга 1.</translation>
    </message>
    <message>
        <source>Resistance of the classes</source>
        <translation>Ангиллын эсэргүүцэл</translation>
    </message>
    <message>
        <source>Resistance where the suitability is 0; it is 1 where the suitability is 1.</source>
        <translation>Тохиромж 0 байх газрын эсэргүүцэл; тохиромж 1 бол эсэргүүцэл 1 байна.</translation>
    </message>
    <message>
        <source>Shape c</source>
        <translation>Хэлбэр c</translation>
    </message>
    <message>
        <source>Weight of disturbance</source>
        <translation>Нөлөөллийн жин</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>&lt;p&gt;Scores disturbance as it is and after each control measure, then after all of them, on one grid. The layer of measures holds polygons with the fields &lt;i&gt;measure&lt;/i&gt; (name), &lt;i&gt;kind&lt;/i&gt; (remove, reduce, move, close), &lt;i&gt;pressure&lt;/i&gt; (code in the scheme) and &lt;i&gt;amount&lt;/i&gt; (reduce: percent that goes; close: months a year). Features of the pressure are cut at the polygon and distances computed anew; what is moved scores at its new place, too.&lt;/p&gt;&lt;p&gt;With land cover the suitability follows, with core areas the cost of the corridors between them, with an office database the class of each site after its agreed scores. The table has a row for each measure and country; measures are ranked by what they take off the mean index.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Одоогийн, хяналтын арга хэмжээ бүрийн дараах, бүгдийн дараах нөлөөллийг нэг тор дээр тооцно. Арга хэмжээний давхарга нь &lt;i&gt;measure&lt;/i&gt; (нэр), &lt;i&gt;kind&lt;/i&gt; (remove арилгах, reduce бууруулах, move нүүлгэх, close улирлаар хаах), &lt;i&gt;pressure&lt;/i&gt; (схем дэх код), &lt;i&gt;amount&lt;/i&gt; (reduce: буурах хувь; close: жилд хаах сар) талбартай полигон. Дарамтын объектыг полигоноор тайрч, зайг дахин тооцно; нүүлгэсэн нь шинэ газартаа бас тооцогдоно.&lt;/p&gt;&lt;p&gt;Газрын бүрхэвчтэй бол тохиромж, голомт нутагтай бол хоорондын коридорын зардал, байгууллагын өгөгдлийн сантай бол тохиролцсон оноогоор газар бүрийн зэрэг гарна. Хүснэгтэд арга хэмжээ, улс бүрт нэг мөр; дундаж индексийг бууруулсан хэмжээгээр эрэмбэлнэ.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>As in the step of that name; it decides how suitability becomes a cost.</source>
        <translation>Ижил нэртэй алхмынхтай адил; тохиромжийг зардалд хэрхэн хувиргахыг тодорхойлно.</translation>
    </message>
    <message>
        <source>Class of each site before and after each measure; needs a database.</source>
        <translation>Арга хэмжээ бүрийн өмнөх ба дараах газар бүрийн зэрэг; өгөгдлийн сан хэрэгтэй.</translation>
    </message>
    <message>
        <source>Compare control measures</source>
        <translation>Хяналтын арга хэмжээг харьцуулах</translation>
    </message>
    <message>
        <source>Field of the core areas that numbers them.</source>
        <translation>Голомт нутгийн дугаарын талбар.</translation>
    </message>
    <message>
        <source>For the cost of corridors between them, before and after.</source>
        <translation>Тэдгээрийн хоорондын коридорын өмнөх ба дараах зардлыг тооцоход.</translation>
    </message>
    <message>
        <source>For the suitability before and after, as in “Model habitat suitability”.</source>
        <translation>Өмнөх ба дараах тохиромжийг тооцоход, “Амьдрах орчны тохиромжийг загварчлах” алхамтай адил.</translation>
    </message>
    <message>
        <source>GeoPackage with the agreed assessments of sites; it is only read.</source>
        <translation>Газрын тохиролцсон үнэлгээтэй GeoPackage; зөвхөн уншина.</translation>
    </message>
    <message>
        <source>Index after all measures</source>
        <translation>Бүх арга хэмжээний дараах индекс</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Арга хэмжээ</translation>
    </message>
    <message>
        <source>New places</source>
        <translation>Шинэ байрлал</translation>
    </message>
    <message>
        <source>One row for each measure and country, and for all measures together.</source>
        <translation>Арга хэмжээ, улс бүрт нэг мөр, бүгд нийлснээр мөн.</translation>
    </message>
    <message>
        <source>Polygons with the fields measure, kind, pressure and amount.</source>
        <translation>measure (арга хэмжээ), kind (төрөл), pressure (дарамт), amount (хэмжээ) талбартай полигон.</translation>
    </message>
    <message>
        <source>Table of gains</source>
        <translation>Өгөөжийн хүснэгт</translation>
    </message>
    <message>
        <source>Table of sites</source>
        <translation>Газрын хүснэгт</translation>
    </message>
    <message>
        <source>Where pressures of measures of the kind move come to; the field measure names the measure.</source>
        <translation>move төрлийн арга хэмжээний дарамтын шинэ байрлал; measure талбар нь арга хэмжээний нэр.</translation>
    </message>
    <message>
        <source>{number}/{total} {measure}</source>
        <translation>{number}/{total} {measure}</translation>
    </message>
    <message>
        <source>{rank}. {measure}: mean index {before} → {after}</source>
        <translation>{rank}. {measure}: дундаж индекс {before} → {after}</translation>
    </message>
</context>
<context>
    <name>Suitability</name>
    <message>
        <source>&lt;p&gt;Scores each layer by the functions of the species file and takes the weighted geometric mean: HSI = (Π sᵢ^wᵢ)^(1/Σwᵢ). One variable at 0 makes the whole 0; no good value can hide it.&lt;/p&gt;&lt;p&gt;Values the literature does not prove are expert defaults and marked so in the species file; change them in a copy of your own.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Давхарга бүрт зүйлийн файлын функцээр оноо өгч, жигнэсэн геометр дунджийг авна: HSI = (Π sᵢ^wᵢ)^(1/Σwᵢ). Нэг хувьсагч 0 бол нийт дүн 0 болох ба бусад нь хичнээн сайн ч үүнийг нөхөхгүй.&lt;/p&gt;&lt;p&gt;Ном зохиолд нотлогдоогүй утга нь мэргэжилтний санал болгосон утга бөгөөд зүйлийн файлд тэмдэглэсэн; өөрийн хуулбар дээр өөрчилнө.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Disturbance index</source>
        <translation>Хүний нөлөөллийн индекс</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Өндөр</translation>
    </message>
    <message>
        <source>Habitat suitability</source>
        <translation>Амьдрах орчны тохиромж</translation>
    </message>
    <message>
        <source>Height above the sea in metres.</source>
        <translation>Далайн түвшнээс дээш өндөр (метр).</translation>
    </message>
    <message>
        <source>Index 0 to 100. The result takes its grid; without it, that of the land cover.</source>
        <translation>Индекс 0–100. Үр дүн үүний торыг, үгүй бол газрын бүрхэвчийн торыг авна.</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>Газрын бүрхэвч</translation>
    </message>
    <message>
        <source>Mean suitability</source>
        <translation>Дундаж тохиромж</translation>
    </message>
    <message>
        <source>Model habitat suitability</source>
        <translation>Амьдрах орчны тохиромжийг загварчлах</translation>
    </message>
    <message>
        <source>Raster of land cover classes as in the species file (Copernicus CGLS-LC100 codes).</source>
        <translation>Зүйлийн файлынхтай ижил ангилалтай газрын бүрхэвчийн растр (Copernicus CGLS-LC100 код).</translation>
    </message>
    <message>
        <source>Rivers and lakes, or a raster whose cells above 0 are water.</source>
        <translation>Гол, нуур эсвэл 0-ээс их утгатай нүд нь ус болох растр.</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Ус</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>&lt;p&gt;Prints an exercise in the language asked for: objective, time, whether the internet is needed, the steps, and a card for each unit that tells what the students need to answer the protocol. For the trainer the numbers that must come out stand beside the steps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Дасгалыг сонгосон хэлээр хэвлэнэ: зорилго, хугацаа, интернет хэрэгтэй эсэх, алхмууд, мөн оюутан аргачлалд хариулахад хэрэгтэй зүйлийг хэлэх нэгж бүрийн карт. Сургагч багшид зориулж гарах ёстой тоог алхмын хажууд бичнэ.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Takes a folder with a CSV file of answers for each student, as the questionnaire or the template gives them, and compares each with the reference scoring of the exercise and with the class: parts of answers that are equal, units of the right class, kappa, and what was hardest. Students are named by their files.&lt;/p&gt;&lt;p&gt;A file with a fault is not taken; its faults stand on the sheet of the class with row and column, and the others are compared all the same.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Оюутан бүрийн хариултын CSV файлтай хавтсыг (асуулга эсвэл загвараас) уншиж, тус бүрийг дасгалын лавлах үнэлгээ болон ангитай харьцуулна: ижил хариулт, зэрэг нь зөв нэгж, каппа, хамгийн хэцүү нь. Оюутныг файлын нэрээр нэрлэнэ.&lt;/p&gt;&lt;p&gt;Алдаатай файлыг авахгүй; алдааг нь мөр, баганаар ангийн хуудсанд бичих ба бусдыг хэвээр харьцуулна.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A CSV file of answers for each student.</source>
        <translation>Оюутан бүрт хариултын нэг CSV файл.</translation>
    </message>
    <message>
        <source>A class may work in several languages: codes and numbers are the same in all.</source>
        <translation>Анги хэд хэдэн хэлээр ажиллаж болно: код, тоо ижил.</translation>
    </message>
    <message>
        <source>Agreement with the reference (kappa): {kappa}</source>
        <translation>Лавлахтай нийцэх байдал (каппа): {kappa}</translation>
    </message>
    <message>
        <source>Cards of the units (invented)</source>
        <translation>Нэгжийн картууд (зохиомол)</translation>
    </message>
    <message>
        <source>Compare a class with the reference</source>
        <translation>Ангийг лавлахтай харьцуулах</translation>
    </message>
    <message>
        <source>Equal parts, %</source>
        <translation>Ижил хариулт, %</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Дасгал</translation>
    </message>
    <message>
        <source>Exercise sheet</source>
        <translation>Дасгалын хуудас</translation>
    </message>
    <message>
        <source>Files not taken</source>
        <translation>Аваагүй файлууд</translation>
    </message>
    <message>
        <source>Folder for a PDF for each student and one for the class.</source>
        <translation>Оюутан бүрийн болон ангийн PDF-ийн хавтас.</translation>
    </message>
    <message>
        <source>Folder of the class</source>
        <translation>Ангийн хавтас</translation>
    </message>
    <message>
        <source>For the trainer.</source>
        <translation>Сургагч багшид.</translation>
    </message>
    <message>
        <source>Give or take</source>
        <translation>Зөвшөөрөх зөрүү</translation>
    </message>
    <message>
        <source>Hardest first</source>
        <translation>Хамгийн хэцүүгээс</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Үзүүлэлт</translation>
    </message>
    <message>
        <source>Internet: needed.</source>
        <translation>Интернет: хэрэгтэй.</translation>
    </message>
    <message>
        <source>Internet: not needed.</source>
        <translation>Интернет: хэрэггүй.</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Каппа</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Хуудасны хэл</translation>
    </message>
    <message>
        <source>Most of the class</source>
        <translation>Ангийн олонх</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Байх ёстой</translation>
    </message>
    <message>
        <source>Name of an exercise of the plugin, or the path of your own exercise file (JSON).</source>
        <translation>Плагины дасгалын нэр эсвэл өөрийн дасгалын файлын (JSON) зам.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Байхгүй.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Тоо</translation>
    </message>
    <message>
        <source>Number of students compared</source>
        <translation>Харьцуулсан оюутны тоо</translation>
    </message>
    <message>
        <source>Objective:</source>
        <translation>Зорилго:</translation>
    </message>
    <message>
        <source>Of the habitat there was, {left} % is left; {protected} % of the unit is protected.</source>
        <translation>Анхны амьдрах орчны {left} % нь үлдсэн; нэгжийн {protected} % нь хамгаалалттай.</translation>
    </message>
    <message>
        <source>One row for each student.</source>
        <translation>Оюутан бүрт нэг мөр.</translation>
    </message>
    <message>
        <source>Place in the class: {place} of {count}; median of the class {median} %.</source>
        <translation>Ангид эзлэх байр: {place}/{count}; ангийн медиан {median} %.</translation>
    </message>
    <message>
        <source>Print an exercise</source>
        <translation>Дасгал хэвлэх</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Лавлах</translation>
    </message>
    <message>
        <source>Result sheets</source>
        <translation>Үр дүнгийн хуудас</translation>
    </message>
    <message>
        <source>Right classes</source>
        <translation>Зөв зэрэг</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Алхмууд</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Оюутан</translation>
    </message>
    <message>
        <source>Table of the class</source>
        <translation>Ангийн хүснэгт</translation>
    </message>
    <message numerus="yes">
        <source>Time: %n minute(s).</source>
        <translation><numerusform>Хугацаа: %n минут.</numerusform><numerusform>Хугацаа: %n минут.</numerusform></translation>
    </message>
    <message>
        <source>To be printed or shown.</source>
        <translation>Хэвлэх эсвэл харуулах.</translation>
    </message>
    <message>
        <source>Training area</source>
        <translation>Сургалтын талбай</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Нэгж</translation>
    </message>
    <message>
        <source>Units with the right class of pressure: {right} of {units}.</source>
        <translation>Дарамтын зэрэг нь зөв нэгж: {right}/{units}.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Зөрүү</translation>
    </message>
    <message>
        <source>With the expected numbers</source>
        <translation>Гарах ёстой тоотой</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Таны хариулт</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>бас %n</numerusform><numerusform>бас %n</numerusform></translation>
    </message>
    <message>
        <source>the class</source>
        <translation>анги</translation>
    </message>
    <message>
        <source>{equal} of {parts} parts of answers are those of the reference ({percent} %).</source>
        <translation>{parts} хариултаас {equal} нь лавлахтай ижил ({percent} %).</translation>
    </message>
    <message>
        <source>{pressure}: {timing}; on {share} % of the unit; there a decline of {decline} % in ten years.</source>
        <translation>{pressure}: {timing}; нэгжийн {share} %-д; тэнд арван жилд {decline} % буурна.</translation>
    </message>
</context>
<context>
    <name>Widening</name>
    <message>
        <source>&lt;p&gt;Compares each corridor that supersedes another one with its predecessor: least and mean width, length, area, area by country, share protected and mean disturbance, before and after; and the ground gained, lost and kept as a map.&lt;/p&gt;&lt;p&gt;Predecessors are looked for in the same layer, or in a second one, by the uuid that stands in “supersedes”; of two layers without such a column, corridors of the same code are compared.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Өөр коридорыг орлосон коридор бүрийг өмнөх хувилбартай нь харьцуулна: хамгийн бага ба дундаж өргөн, урт, талбай, улс тус бүрийн талбай, хамгаалагдсан хувь, дундаж нөлөөллийн өмнөх, дараах утга; мөн нэмэгдсэн, алдагдсан, хэвээр үлдсэн газрыг газрын зураг дээр харуулна.&lt;/p&gt;&lt;p&gt;Өмнөх хувилбарыг тухайн давхаргаас эсвэл хоёр дахь давхаргаас “supersedes” баганад заасан uuid-аар хайна; ийм баганагүй хоёр давхарга өгсөн бол ижил кодтой коридоруудыг харьцуулна.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Дараа</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Өмнө</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Өмнөх хувилбарууд</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Өсөлт</translation>
    </message>
    <message>
        <source>Ground gained, lost and kept</source>
        <translation>Нэмэгдсэн, алдагдсан, хэвээр үлдсэн газар</translation>
    </message>
    <message>
        <source>Layer with the earlier versions; empty = they stand in the same layer.</source>
        <translation>Өмнөх хувилбаруудын давхарга; хоосон = тухайн давхаргадаа байгаа.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Үзүүлэлт</translation>
    </message>
    <message>
        <source>Pairs of versions</source>
        <translation>Хос хувилбарын тоо</translation>
    </message>
    <message>
        <source>Polygons of the protected areas.</source>
        <translation>Тусгай хамгаалалттай газрын полигон.</translation>
    </message>
    <message>
        <source>Protected areas</source>
        <translation>Тусгай хамгаалалттай газар</translation>
    </message>
    <message>
        <source>Widening report</source>
        <translation>Өргөтгөлийн тайлан</translation>
    </message>
    <message>
        <source>area in {country} (km²)</source>
        <translation>талбай, {country} (км²)</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>нэмэгдсэн</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>хэвээр үлдсэн</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>алдагдсан</translation>
    </message>
    <message>
        <source>{corridor}: {measure} {before} → {after}</source>
        <translation>{corridor}: {measure} {before} → {after}</translation>
    </message>
</context>
</TS>
