<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KP" sourcelanguage="en">
<context>
    <name>Agreement</name>
    <message>
        <source>&lt;p&gt;Compares the latest visits of all assessors: Cohen&apos;s kappa with quadratic weights for two, Fleiss&apos; kappa for more, Krippendorff&apos;s alpha (ordinal) where some have not rated every unit; for the class of each pressure and of the whole unit, state and response, for all units and by country.&lt;/p&gt;&lt;p&gt;Indicators below the protocol&apos;s bound (0.40) are listed to be talked over. Where all gave the same answer there is no number, and the report says so.&lt;/p&gt;</source>
        <translation>&lt;p&gt;모든 평가자의 가장 최근 조사를 견줍니다. 두 명이면 이차 가중 Cohen 카파, 더 많으면 Fleiss 카파, 평가하지 않은 단위가 있으면 Krippendorff 알파(서열)를 씁니다. 각 압력과 단위 전체의 등급, 상태, 대응을 모든 단위와 나라별로 보여 줍니다.&lt;/p&gt;&lt;p&gt;조사지침의 기준(0.40)보다 낮은 지표는 논의할 목록에 올립니다. 모두 같은 답을 하면 값을 계산할수 없으며, 보고서에 그렇게 적습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, ordinal (ratings are missing)</source>
        <translation>Krippendorff 알파, 서렬(빠진 평가 있음)</translation>
    </message>
    <message>
        <source>One row for each indicator and country.</source>
        <translation>지표와 나라마다 한행입니다.</translation>
    </message>
    <message>
        <source>Protocol {protocol} {version}; assessors: {names}.</source>
        <translation>조사지침 {protocol} {version}, 평가자: {names}.</translation>
    </message>
    <message>
        <source>all gave one and the same answer: they agree, and no number can be computed from it</source>
        <translation>모두 같은 답을 하여 일치하지만 값을 계산할수 없습니다</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message numerus="yes">
        <source>%n visit(s) are drafts and not scored.</source>
        <translation><numerusform>초안상태의 조사 %n건은 점수를 매기지 않았습니다.</numerusform></translation>
    </message>
    <message>
        <source>&lt;p&gt;Scores each unit by the protocol: impact of a pressure = timing + scope + severity (0 when one of them is 0), a unit&apos;s pressure = its worst, cumulative pressure = 1 − Π(1 − I/9), with the range from lowest to highest answers. Assessors are scored apart; the consensus is a record of its own and overwrites nothing.&lt;/p&gt;&lt;p&gt;What the maps say of each unit is measured beside it: means weighted with the area of each cell in the unit, shares of classes, distances to roads, railways, settlements and water. Units may overlap and be smaller than a cell.&lt;/p&gt;&lt;p&gt;The answers are a CSV table in UTF-8; a fault in it is named with row and column, and then nothing is taken over. A pressure of class 2 or higher needs a control measure; without it the assessment cannot be exported as agreed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;조사지침에 따라 평가단위마다 점수를 매깁니다. 압력의 영향 = 시기 + 범위 + 심각도(하나라도 0이면 0), 단위의 압력 = 가장 심한 압력의 값, 루적 압력 = 1 − Π(1 − I/9)이며, 가장 낮은 답과 가장 높은 답에 따른 값의 범위도 함께 계산합니다. 점수는 평가자별로 따로 매깁니다. 합의는 별도 기록으로 남으며 다른 기록을 덮어쓰지 않습니다.&lt;/p&gt;&lt;p&gt;지도에서 잰 값도 함께 기록합니다. 단위 안에 드는 셀 면적으로 가중한 평균, 등급별 비률, 도로·철길·주민지·물까지의 거리입니다. 단위는 서로 겹쳐도 되고 셀보다 작아도 됩니다.&lt;/p&gt;&lt;p&gt;답은 UTF-8로 보관한 CSV 표로 작성합니다. 표에 오유가 있으면 행과 렬을 알려 주고 아무것도 가져오지 않습니다. 2등급 이상의 압력에는 관리대책이 있어야 하며, 없으면 그 평가는 합의된 상태로 내보낼 수 없습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Agreement on {name} is low (kappa {kappa}): talk it over.</source>
        <translation>{name}: 평가자들사이의 일치도가 낮습니다(카파 {kappa}). 평가자끼리 협의하십시오.</translation>
    </message>
    <message>
        <source>Assess sites and corridors</source>
        <translation>지점과 생태통로 평가</translation>
    </message>
    <message>
        <source>Control measures</source>
        <translation>관리대책</translation>
    </message>
    <message>
        <source>Field that the answers refer to.</source>
        <translation>답에서 평가단위를 가리키는 데 쓰는 필드입니다.</translation>
    </message>
    <message>
        <source>Field with the unit&apos;s code</source>
        <translation>평가단위 코드필드</translation>
    </message>
    <message>
        <source>Filled-in protocol, one row for each unit, assessor and indicator.</source>
        <translation>작성을 마친 조사지침표입니다. 단위, 평가자, 지표마다 한행씩 적습니다.</translation>
    </message>
    <message>
        <source>Instead of one file: the folder of the questionnaire, a file for each assessor.</source>
        <translation>화일 하나 대신 평가자마다 화일이 하나씩 있는 설문지 폴더입니다.</translation>
    </message>
    <message>
        <source>Its mean and the share of each of its classes in each unit are kept beside the answers.</source>
        <translation>단위별 평균과 등급별 비률을 답과 함께 기록합니다.</translation>
    </message>
    <message>
        <source>Its mean in each unit is measured and kept beside the answers.</source>
        <translation>단위별 평균을 계산하여 답과 함께 보관합니다.</translation>
    </message>
    <message>
        <source>Name of a protocol of the plugin, or the path of a protocol file (JSON).</source>
        <translation>플러그인에 포함된 조사지침의 이름 또는 조사지침화일(JSON)의 경로입니다.</translation>
    </message>
    <message>
        <source>Number of assessed units</source>
        <translation>평가한 단위수</translation>
    </message>
    <message>
        <source>One row for each unit and assessor, and one for the consensus.</source>
        <translation>단위와 평가자마다 한행, 합의에 한행입니다.</translation>
    </message>
    <message>
        <source>Polygons of the units; each needs a code of its own.</source>
        <translation>평가단위의 다각형입니다. 단위마다 고유한 코드가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Shares of land cover that the protocol asks for are measured from it.</source>
        <translation>조사지침이 묻는 토지피복 비률을 이 레이어에서 잽니다.</translation>
    </message>
    <message>
        <source>Since the visits before, pressure got worse in {worse} and better in {better} of {count} units (sign test p = {p}); in the others no change can be told from the ranges or methods.</source>
        <translation>지난 조사와 견주면 {count}개 단위 가운데 압력이 나빠진 곳 {worse}개, 나아진 곳 {better}개입니다(부호 검정 p = {p}). 나머지는 구간이나 방법 때문에 변화를 말할수 없습니다.</translation>
    </message>
    <message>
        <source>Sites and corridors</source>
        <translation>지점과 생태통로</translation>
    </message>
    <message>
        <source>Species the assessment is for; needed when a database is given.</source>
        <translation>평가대상종입니다. 자료기지를 지정하면 반드시 입력해야 합니다.</translation>
    </message>
    <message>
        <source>Table with the columns unit_code, pressure, measure, authority, deadline (YYYY-MM-DD) and status (planned, running, done, dropped). Pressures of class 2 and higher need one.</source>
        <translation>unit_code, pressure, measure, authority, deadline(YYYY-MM-DD), status(planned, running, done, dropped) 열이 있는 표입니다. 2등급 이상의 압력에는 관리대책이 필요합니다.</translation>
    </message>
    <message>
        <source>whole unit</source>
        <translation>평가단위 전체</translation>
    </message>
</context>
<context>
    <name>CheckCorridors</name>
    <message>
        <source>&lt;p&gt;Lists what is wrong with corridors, each problem at its place: outlines that are not valid or cross themselves, gaps, fewer than two core areas, widths below the species&apos; least one over more than a run, hops that are too long, sites whose loss cuts a chain, barriers without a crossing structure, corridors of two offices that do not meet at the border, duplicates, a scope that the ground contradicts, and code, date or mechanism left empty.&lt;/p&gt;&lt;p&gt;What is not given is not checked: core areas, countries, barriers. Versions that another corridor supersedes are passed over. Widths are lengths of transects at right angles to the centreline, the drawn one or the medial axis.&lt;/p&gt;</source>
        <translation>&lt;p&gt;생태통로의 잘못된 점을 그 위치와 함께 렬거합니다. 유효하지 않거나 스스로 교차하는 륜곽, 끊긴 곳, 둘보다 적은 핵심서식지, 일정한 길이를 넘어 종의 최소폭보다 좁은 구간, 너무 긴 건너뛰기, 사라지면 징검다리가 끊어지는 지점, 통과시설이 없는 장애물, 국경에서 만나지 않는 두 기관의 생태통로, 중복, 실제 위치와 맞지 않는 범위, 비여있는 코드, 근거 날짜, 보전 수단을 찾습니다.&lt;/p&gt;&lt;p&gt;핵심서식지, 나라, 장애물가운데서 지정하지 않은것은 검사하지 않습니다. 다른 생태통로가 대체한 이전 판은 제외합니다. 폭은 중심선(직접 그린 중심선 또는 륜곽에서 구한 중심축)에 직각인 횡단선의 길이입니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Core areas touch within (m)</source>
        <translation>핵심서식지에 닿은것으로 볼 거리(m)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>나라</translation>
    </message>
    <message>
        <source>Errors among them</source>
        <translation>그중 오유수</translation>
    </message>
    <message>
        <source>Greatest hop (m)</source>
        <translation>최대 건너뛰기거리(m)</translation>
    </message>
    <message>
        <source>How far beyond a border the corridor of the other office may begin.</source>
        <translation>다른 기관의 생태통로가 국경 너머 이 거리안에서 시작하면 이어진것으로 봅니다.</translation>
    </message>
    <message>
        <source>Least width (m)</source>
        <translation>최소폭(m)</translation>
    </message>
    <message>
        <source>Only a longer stretch below the least width is a problem.</source>
        <translation>최소폭보다 좁은 구간이 이보다 길 때만 문제로 봅니다.</translation>
    </message>
    <message>
        <source>Outlines from rasters keep half a cell apart.</source>
        <translation>라스터에서 만든 륜곽은 셀의 절반만큼 떨어져있습니다.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제수</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각성</translation>
    </message>
    <message>
        <source>Share of the smaller corridor.</source>
        <translation>더 작은 생태통로의 면적에 대한 비률입니다.</translation>
    </message>
    <message>
        <source>all countries</source>
        <translation>모든 나라</translation>
    </message>
    <message>
        <source>all severities</source>
        <translation>모든 심각성</translation>
    </message>
    <message>
        <source>error</source>
        <translation>오유</translation>
    </message>
    <message>
        <source>{count} problems, {errors} of them errors.</source>
        <translation>문제 {count}건, 그중 오유 {errors}건입니다.</translation>
    </message>
</context>
<context>
    <name>Corridors</name>
    <message>
        <source>Corridor surface</source>
        <translation>생태통로라스터</translation>
    </message>
    <message>
        <source>Corridor {code}: {length} km long, least width {width} m, {countries}</source>
        <translation>생태통로 {code}: 길이 {length} km, 최소폭 {width} m, {countries}</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>비용한도</translation>
    </message>
    <message>
        <source>Field with the patch number</source>
        <translation>조각 번호필드</translation>
    </message>
    <message>
        <source>Greatest extra cost of a corridor cell over the least-cost path, in cost-weighted metres. Expert default.</source>
        <translation>생태통로에 속하는 셀이 최소비용경로보다 더 들수 있는 최대비용(비용무게를 붙인 m)입니다. 전문가기본값입니다.</translation>
    </message>
    <message>
        <source>Least-cost paths</source>
        <translation>최소비용경로</translation>
    </message>
    <message>
        <source>Model least-cost corridors</source>
        <translation>최소비용생태통로 모형화</translation>
    </message>
    <message>
        <source>Number of corridors</source>
        <translation>생태통로수</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>련결할 쌍</translation>
    </message>
    <message>
        <source>Polygons to be connected.</source>
        <translation>련결할 다각형입니다.</translation>
    </message>
    <message>
        <source>Raster of resistance; cells without data or not above 0 cannot be crossed.</source>
        <translation>저항라스터입니다. 자료가 없거나 값이 0 이하인 셀은 지나갈수 없습니다.</translation>
    </message>
    <message>
        <source>Species the corridors are for: its code and its least width go into the records.</source>
        <translation>생태통로를 리용할 종입니다. 종코드와 필요한 최소폭이 기록에 들어갑니다.</translation>
    </message>
    <message>
        <source>Whole number above 0; parts of one number are one patch.</source>
        <translation>0보다 큰 정수입니다. 번호가 같은 부분은 한조각으로 봅니다.</translation>
    </message>
</context>
<context>
    <name>Disturbance</name>
    <message numerus="yes">
        <source>%n record(s) of disturbance were kept.</source>
        <translation><numerusform>교란기록 %n건을 보관했습니다.</numerusform></translation>
    </message>
    <message>
        <source>1 where a layer ends so near that pressures beyond its end could count, else 0. Without such a layer all cells are 0.</source>
        <translation>레이어가 가까이에서 끝나 그 너머의 압력이 영향을 줄수 있는 셀은 1, 나머지는 0입니다. 그런 레이어가 없으면 모든 셀이 0입니다.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Scores each human pressure by the rules of a scheme and combines the scores to an index from 0 to 100. Schemes: &lt;i&gt;human_footprint&lt;/i&gt; (Williams et al. 2020, as printed by Mu et al. 2022), &lt;i&gt;human_modification&lt;/i&gt; (Theobald 2013; intensities are project defaults), &lt;i&gt;crane_disturbance&lt;/i&gt; and &lt;i&gt;large_cat_disturbance&lt;/i&gt; (distances of the species, partly expert defaults). A changed copy of a file is a scheme of your own.&lt;/p&gt;&lt;p&gt;Distances are exact, between the centres of cells; the papers use cells of 1 km, so with smaller cells the nearest class becomes visibly wider. Layers are read beyond the area as far as their pressure reaches; where a layer ends before, the log says so and “Uncertain cells” shows it. Pressures without a layer count as 0 and are named in the log: compare two areas only when the same pressures were given.&lt;/p&gt;</source>
        <translation>&lt;p&gt;산정체계의 규칙에 따라 인위적압력마다 점수를 매기고 이를 합쳐 0–100의 지수로 나타냅니다. 산정체계: &lt;i&gt;human_footprint&lt;/i&gt;(Williams et al. 2020, Mu et al. 2022에 실린 값), &lt;i&gt;human_modification&lt;/i&gt;(Theobald 2013, 세기는 이 사업에서 정한 기본값), &lt;i&gt;crane_disturbance&lt;/i&gt;와 &lt;i&gt;large_cat_disturbance&lt;/i&gt;(종에 따르는 거리, 일부는 전문가기본값). 화일을 복사하여 고치면 자체의 산정체계로 쓸수 있습니다.&lt;/p&gt;&lt;p&gt;거리는 셀중심사이의 정확한 거리입니다. 론문에서는 1 km 셀을 쓰므로 셀이 이보다 작으면 가장 가까운 거리구간이 눈에 띄게 넓어집니다. 레이어는 압력의 영향거리만큼 대상지역밖까지 읽습니다. 레이어가 그전에 끝나면 로그에 알리고 《불확실한 셀》에 표시합니다. 레이어가 없는 압력은 0으로 계산하고 로그에 적습니다. 두 지역은 같은 압력을 지정했을 때만 비교하십시오.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A projected system in metres, for example the UTM zone of the area.</source>
        <translation>메터단위의 투영자리표계를 선택합니다(례: 대상지역의 UTM구역).</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>대상지역</translation>
    </message>
    <message>
        <source>Area, mean index, area of each class and what each pressure gives.</source>
        <translation>면적, 평균지수, 등급별 면적, 압력별 기여입니다.</translation>
    </message>
    <message>
        <source>As the scheme says, as a sum with caps (Human Footprint), as a fuzzy sum (Human Modification), or the greatest pressure alone.</source>
        <translation>산정체계를 따르거나, 상한을 둔 합(인간 발자국 지수), 모호합(인간에 의한 변형도), 가장 큰 압력만 가운데서 선택합니다.</translation>
    </message>
    <message>
        <source>By which part each weight may be smaller or greater, for the outputs of uncertainty: 0.2 draws weights between 80 % and 120 %.</source>
        <translation>불확실성결과를 낼 때 매 무게를 줄이거나 늘일 비률입니다. 0.2이면 80 %에서 120 %사이의 무게를 무작위로 추출합니다.</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>셀크기</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>도표</translation>
    </message>
    <message>
        <source>Choose layers whose names say which pressure they show.</source>
        <translation>이름으로 압력을 알수 있는 레이어를 골라 넣습니다.</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>자리표계</translation>
    </message>
    <message>
        <source>Disturbance index</source>
        <translation>교란지수</translation>
    </message>
    <message>
        <source>Extent or polygon layer. With polygons, cells outside them hold no data.</source>
        <translation>범위 또는 다각형 레이어입니다. 다각형을 지정하면 그밖의 셀에는 자료가 없습니다.</translation>
    </message>
    <message>
        <source>Field or classes</source>
        <translation>필드 또는 분류코드</translation>
    </message>
    <message>
        <source>Field with the site code</source>
        <translation>지점 코드필드</translation>
    </message>
    <message>
        <source>How much the index hangs on the weights, in points of the index.</source>
        <translation>무게에 따라 지수가 달라지는 정도이며 단위는 지수와 같습니다.</translation>
    </message>
    <message>
        <source>How often the weights are drawn for the outputs of uncertainty.</source>
        <translation>불확실성결과를 낼 때 무게를 무작위로 추출하는 회수입니다.</translation>
    </message>
    <message>
        <source>Mean disturbance index (0 to 100)</source>
        <translation>평균교란지수(0–100)</translation>
    </message>
    <message>
        <source>Mean index</source>
        <translation>평균지수</translation>
    </message>
    <message>
        <source>Mean index of the draws</source>
        <translation>무작위추출의 평균지수</translation>
    </message>
    <message>
        <source>Mean of the index when the weights vary.</source>
        <translation>무게를 바꾸었을 때 지수의 평균입니다.</translation>
    </message>
    <message>
        <source>Number of draws</source>
        <translation>무작위추출회수</translation>
    </message>
    <message>
        <source>One row for each layer: the code of the pressure, the layer, and the field that holds the number of people, the class or the width in metres, whichever the pressure asks for; several as “class=highway; width=width_m”. For a land cover raster the class codes, separated by semicolons. Left empty, the table that the project remembers from the dock is used.</source>
        <translation>레이어마다 한행입니다. 압력코드와 레이어, 그리고 압력에 따라 인구수, 분류 또는 폭(m)이 든 필드를 적습니다. 여러개이면 《class=highway; width=width_m》처럼 적습니다. 토지피복라스터에는 분류코드를 세미콜론으로 구분하여 적습니다. 비워 두면 프로젝트가 도크에서 기억한 표를 씁니다.</translation>
    </message>
    <message>
        <source>Polygons of one code are one site.</source>
        <translation>코드가 같은 다각형은 한 지점으로 봅니다.</translation>
    </message>
    <message>
        <source>Polygons to be summed up one by one; they may overlap.</source>
        <translation>하나씩 따로 집계할 다각형입니다. 서로 겹쳐도 됩니다.</translation>
    </message>
    <message>
        <source>Range of the weights</source>
        <translation>무게변동범위</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>산정체계</translation>
    </message>
    <message>
        <source>Score human disturbance</source>
        <translation>인위적교란 산정</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>란수초기값</translation>
    </message>
    <message>
        <source>Share of the dominant pressure</source>
        <translation>주된 압력의 비률</translation>
    </message>
    <message>
        <source>Side of a cell in metres. All later steps keep this grid.</source>
        <translation>셀 한변의 길이(m)입니다. 이후 모든 단계에서 이 격자를 사용합니다.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>지점</translation>
    </message>
    <message>
        <source>Stacked bars: what each pressure gives to the mean index.</source>
        <translation>압력별로 평균지수에 기여하는 값을 루적막대로 나타냅니다.</translation>
    </message>
    <message>
        <source>Standard deviation of the draws</source>
        <translation>무작위추출의 표준편차</translation>
    </message>
    <message>
        <source>Table by country</source>
        <translation>나라별 표</translation>
    </message>
    <message>
        <source>Table by site</source>
        <translation>지점별 표</translation>
    </message>
    <message>
        <source>The same for every site.</source>
        <translation>같은 내용을 지점별로 나타냅니다.</translation>
    </message>
    <message>
        <source>The same seed draws the same weights on every computer.</source>
        <translation>란수초기값이 같으면 어느 콤퓨터에서나 같은 무게가 추출됩니다.</translation>
    </message>
    <message>
        <source>Where one raster for each pressure is written.</source>
        <translation>압력별 라스터를 하나씩 보관할 폴더입니다.</translation>
    </message>
    <message>
        <source>Where the disturbance of each site by each pressure is kept as a record, with scheme, version, weight and layer.</source>
        <translation>지점별, 압력별 교란을 산정체계, 판, 무게, 레이어와 함께 기록으로 남길 곳입니다.</translation>
    </message>
    <message>
        <source>Which part of the index of each cell the dominant pressure gives, 0 to 1.</source>
        <translation>셀마다 지수에서 주된 압력이 차지하는 비률(0–1)입니다.</translation>
    </message>
    <message>
        <source>Which pressures count and how: a scheme of the plugin, or the path of your own scheme file (a changed copy of one of them). Numbers that are not published are marked in the file.</source>
        <translation>어떤 압력을 어떻게 계산하겠는가를 정합니다. 플러그인에 포함된 산정체계 또는 직접 만든 산정체계화일(포함된 화일의 사본을 고친것)의 경로입니다. 문헌에 발표되지 않은 값은 화일에 표시되여있습니다.</translation>
    </message>
    <message>
        <source>as in the scheme</source>
        <translation>산정체계에 따름</translation>
    </message>
    <message>
        <source>expert default</source>
        <translation>전문가기본값</translation>
    </message>
    <message>
        <source>fuzzy sum</source>
        <translation>모호합</translation>
    </message>
    <message>
        <source>{country}: {area} km², mean index {mean}</source>
        <translation>{country}: {area} km², 평균지수 {mean}</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>&amp;Folder for results</source>
        <translation>결과폴더(&amp;F)</translation>
    </message>
    <message>
        <source>Chart of the result</source>
        <translation>결과도표</translation>
    </message>
    <message>
        <source>Click to open {file}.</source>
        <translation>누르면 {file} 화일을 엽니다.</translation>
    </message>
    <message>
        <source>Folder for results</source>
        <translation>결과폴더</translation>
    </message>
    <message>
        <source>Load the &amp;training area</source>
        <translation>실습지역 불러오기(&amp;T)</translation>
    </message>
    <message>
        <source>New assessment of a second office</source>
        <translation>두번째 기관의 새 평가</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation>다각형 레이어</translation>
    </message>
    <message>
        <source>Steps of the assessment</source>
        <translation>평가단계</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}). Choose another folder for results.</source>
        <translation>결과폴더 {folder}: 만들수 없습니다({reason}). 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>The tool {id} is not available in this QGIS.</source>
        <translation>이 QGIS에서는 {id} 도구를 사용할수 없습니다.</translation>
    </message>
    <message>
        <source>name, or path of your own file</source>
        <translation>이름 또는 자기 화일의 경로</translation>
    </message>
    <message>
        <source>running</source>
        <translation>실행중</translation>
    </message>
    <message>
        <source>{input} does not exist yet: run step {number} ({step}) first or choose a file.</source>
        <translation>{input}: 아직 없습니다. 먼저 {number}단계({step})를 실행하거나 화일을 선택하십시오.</translation>
    </message>
    <message>
        <source>{input} is empty: fill it in.</source>
        <translation>{input}: 비여있습니다. 입력하십시오.</translation>
    </message>
    <message>
        <source>{path} was written but cannot be shown as a layer; open it from the folder for results.</source>
        <translation>{path} 화일을 보관했지만 레이어로 표시할수 없습니다. 결과폴더에서 여십시오.</translation>
    </message>
    <message>
        <source>{step} failed; the log says why.</source>
        <translation>{step}: 실패했습니다. 로그에서 원인을 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message numerus="yes">
        <source>%n unit(s) made; they are saved with the edits of the sites.</source>
        <translation><numerusform>조사단위 %n개를 만들었습니다. 지점의 편집을 보관할 때 함께 보관됩니다.</numerusform></translation>
    </message>
    <message>
        <source>&amp;Accept a modelled corridor</source>
        <translation>모형화한 생태통로 채택(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Kind of barrier</source>
        <translation>장애물 류형(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Width at the next vertex (m)</source>
        <translation>다음 정점의 폭(m)(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;rossing structure</source>
        <translation>통과시설(&amp;R)</translation>
    </message>
    <message>
        <source>Click a corridor of the office database</source>
        <translation>기관자료기지의 생태통로를 누르십시오</translation>
    </message>
    <message>
        <source>Click a modelled corridor</source>
        <translation>모형화한 생태통로를 누르십시오</translation>
    </message>
    <message>
        <source>Click on the place</source>
        <translation>위치를 누르십시오</translation>
    </message>
    <message>
        <source>Click sites in turn · Backspace: take the last one back · right click: done</source>
        <translation>지점을 차례로 누르기 · Backspace: 마지막 지점 취소 · 오른쪽 단추 누르기: 완료</translation>
    </message>
    <message>
        <source>Click: vertex with the width set here · + and −: wider, narrower · right click: done</source>
        <translation>누르기: 여기에 설정한 폭으로 정점 추가 · +와 −: 넓게, 좁게 · 오른쪽 단추 누르기: 완료</translation>
    </message>
    <message>
        <source>Click: vertex · Backspace: take it back · right click: done · Esc: give up</source>
        <translation>누르기: 정점 추가 · Backspace: 정점 취소 · 오른쪽 단추 누르기: 완료 · Esc: 그만두기</translation>
    </message>
    <message>
        <source>Corridor {code} is drawn; it is saved with the edits of its layer.</source>
        <translation>생태통로 {code}: 그렸습니다. 레이어의 편집을 보관할 때 함께 보관됩니다.</translation>
    </message>
    <message>
        <source>Draw a barrier as a &amp;line</source>
        <translation>장애물을 선으로 그리기(&amp;L)</translation>
    </message>
    <message>
        <source>Draw a corridor as a &amp;polygon</source>
        <translation>생태통로를 다각형으로 그리기(&amp;P)</translation>
    </message>
    <message>
        <source>Len&amp;gth of a unit (km)</source>
        <translation>조사단위의 길이(km)(&amp;G)</translation>
    </message>
    <message>
        <source>Mark a barrier as a p&amp;oint</source>
        <translation>장애물을 점으로 표시(&amp;O)</translation>
    </message>
    <message>
        <source>Modelled corridors</source>
        <translation>모형화한 생태통로</translation>
    </message>
    <message>
        <source>Save the &amp;plot …</source>
        <translation>그라프 보관(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the &amp;table …</source>
        <translation>표 보관(&amp;T)…</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>그라프 보관</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>표 보관</translation>
    </message>
    <message>
        <source>Sites of chains</source>
        <translation>징검다리지점</translation>
    </message>
    <message>
        <source>Species and what lies around</source>
        <translation>종과 주변자료</translation>
    </message>
    <message>
        <source>Split a corridor into &amp;units</source>
        <translation>생태통로를 조사단위로 나누기(&amp;U)</translation>
    </message>
    <message>
        <source>The barrier is drawn; it is saved with the edits of its layer.</source>
        <translation>장애물을 그렸습니다. 레이어의 편집을 보관할 때 함께 보관됩니다.</translation>
    </message>
</context>
<context>
    <name>DrawnCorridors</name>
    <message>
        <source>A country counts when a corridor reaches deeper into it, or lies in it with more than its half: border lines of different sources differ.</source>
        <translation>생태통로가 국경에서 이 거리보다 깊이 들어가거나 절반 넘게 들어있는 나라만 셉니다. 자료마다 국경선이 다르기 때문입니다.</translation>
    </message>
    <message>
        <source>Code or file of the species, whose least width and greatest hop are used.</source>
        <translation>종의 코드 또는 화일입니다. 종의 최소폭과 최대 건너뛰기거리를 씁니다.</translation>
    </message>
    <message>
        <source>Lines with the corridor&apos;s uuid in “corridor_uuid”. A corridor without one is measured along its medial axis.</source>
        <translation>《corridor_uuid》에 생태통로의 uuid가 든 선입니다. 중심선이 없는 생태통로는 륜곽에서 구한 중심축을 따라 측정합니다.</translation>
    </message>
    <message>
        <source>Polygons of the corridors: the table of the office database, or any other layer. Edits that are not saved yet count.</source>
        <translation>생태통로의 다각형입니다. 기관자료기지의 테이블이나 다른 레이어를 쓸수 있습니다. 아직 보관하지 않은 편집도 반영합니다.</translation>
    </message>
    <message>
        <source>Polygons that the corridors connect.</source>
        <translation>생태통로로 련결할 다각형입니다.</translation>
    </message>
    <message>
        <source>Roads, railways, fences, dams, settlements, waters: points, lines or polygons. Their kind stands in “barrier_type”, a crossing structure in “crossing”, as in the tables of the office database.</source>
        <translation>도로, 철길, 울타리, 언제, 주민지, 수역의 점, 선 또는 다각형입니다. 기관자료기지의 테이블처럼 장애물 류형은 《barrier_type》에, 통과시설은 《crossing》에 적습니다.</translation>
    </message>
    <message>
        <source>Tolerance for borders (m)</source>
        <translation>국경 허용오차(m)</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n record(s) stay at home because of their tier.</source>
        <translation><numerusform>기록 %n건은 공개등급 때문에 내보내지 않습니다.</numerusform></translation>
    </message>
    <message>
        <source>&lt;p&gt;Lists what was ever written into a record: when, by which office and author, in which package it came, and whether it still stands. Edits since the last export or import are not in yet.&lt;/p&gt;</source>
        <translation>&lt;p&gt;한 기록에 쓴 모든 내용을 렬거합니다. 언제 어느 기관과 작성자가 썼는지, 어느 묶음으로 왔는지, 지금도 유효한지 보여줍니다. 마지막으로 내보내거나 받아들인 다음의 편집은 아직 들어있지 않습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes the GeoPackage an office works in: sites, corridors, assessments, counts and the code lists of the agreed format, ready for editing in QGIS. An existing file is never overwritten.&lt;/p&gt;</source>
        <translation>&lt;p&gt;기관에서 작업할 GeoPackage를 만듭니다. 지점, 생태통로, 평가, 개체수조사와 합의된 형식의 코드목록이 들어있으며 QGIS에서 바로 편집할수 있습니다. 기존 화일은 덮어쓰지 않습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Merges what another office sent into your database. Packages may come in any order and more than once; two different values of one field are kept side by side as a conflict until somebody decides.&lt;/p&gt;&lt;p&gt;With preview nothing is written. Otherwise all is taken over or, at any fault or stop, nothing.&lt;/p&gt;</source>
        <translation>&lt;p&gt;다른 기관에서 보낸 내용을 우리 기관의 자료기지에 합칩니다. 묶음은 순서에 관계없이 여러번 가져와도 됩니다. 한 필드에 서로 다른 두 값이 있으면 담당자가 결정할 때까지 충돌로 함께 보관합니다.&lt;/p&gt;&lt;p&gt;미리보기에서는 아무것도 보관하지 않습니다. 미리보기가 아니면 전부 가져오며, 오유가 있거나 중지하면 아무것도 가져오지 않습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads a package as a stranger&apos;s: names, sizes, checksums, the database, every value and geometry, and lists what is wrong. Nothing in it is run or opened before it was checked, and nothing is changed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;묶음을 외부에서 온 화일로 보고 이름, 크기, 검사합, 자료기지, 모든 값과 도형을 검사하여 잘못된 점을 목록으로 보여줍니다. 검사하기 전에는 묶음안의 어떤것도 실행하거나 열지 않으며, 아무것도 바꾸지 않습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Code of your office: country, organisation, number, for example KR-NIE-01 or ZZ-TRAINING-01.</source>
        <translation>기관코드입니다: 나라, 기관, 번호(례: KR-NIE-01 또는 ZZ-TRAINING-01).</translation>
    </message>
    <message>
        <source>Every fault with its place, as JSON.</source>
        <translation>모든 오유와 그 위치를 적은 JSON화일입니다.</translation>
    </message>
    <message>
        <source>Exchange package (zip) of another office.</source>
        <translation>다른 기관의 교환묶음(zip)입니다.</translation>
    </message>
    <message>
        <source>Export an exchange package</source>
        <translation>교환묶음 내보내기</translation>
    </message>
    <message>
        <source>GeoPackage made with “New assessment”.</source>
        <translation>《새 평가》로 만든 GeoPackage입니다.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>리력</translation>
    </message>
    <message>
        <source>History of a record</source>
        <translation>기록의 리력</translation>
    </message>
    <message>
        <source>Import an exchange package</source>
        <translation>교환묶음 가져오기</translation>
    </message>
    <message>
        <source>Language of the titles and drop-down lists in the database.</source>
        <translation>자료기지의 제목과 내리펼침목록에 쓸 언어입니다.</translation>
    </message>
    <message>
        <source>Layers of the conflicts</source>
        <translation>충돌 레이어</translation>
    </message>
    <message>
        <source>New GeoPackage; or a PostgreSQL database, for many writers: PG:host=… dbname=… user=…</source>
        <translation>새 GeoPackage입니다. 여러 사람이 함께 쓰려면 PostgreSQL자료기지를 입력하십시오: PG:host=… dbname=… user=…</translation>
    </message>
    <message>
        <source>New package.</source>
        <translation>새 묶음입니다.</translation>
    </message>
    <message>
        <source>Number of faults</source>
        <translation>오유수</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>기록수</translation>
    </message>
    <message>
        <source>Office &amp;database</source>
        <translation>기관 자료기지(&amp;D)</translation>
    </message>
    <message>
        <source>One row for each choice: table, uuid, column and the id of the change whose value shall stand, as the layers of the conflicts name them. Without choices the open conflicts are only listed.</source>
        <translation>선택마다 한행: 표, uuid, 렬, 값을 남길 변경의 ID를 충돌 레이어에 적힌대로 적습니다. 비우면 미해결충돌만 렬거합니다.</translation>
    </message>
    <message>
        <source>Only say what would come in; write nothing.</source>
        <translation>가져올 내용만 알려주고 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>The package is sound.</source>
        <translation>묶음에 이상이 없습니다.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>공개등급</translation>
    </message>
    <message>
        <source>Validate an exchange package</source>
        <translation>교환묶음 검사</translation>
    </message>
    <message>
        <source>public, partner or restricted.</source>
        <translation>public(공개), partner(협력기관), restricted(제한)가운데서 하나입니다.</translation>
    </message>
</context>
<context>
    <name>HabitatQuality</name>
    <message>
        <source>&lt;p&gt;The Habitat Quality model of InVEST from the same tables, with the same result: how much threats degrade each cell, what is left of its quality as habitat, and how rare its land cover has become. A threat counts by the distance to its nearest cell.&lt;/p&gt;&lt;p&gt;Land cover should reach beyond your area by the greatest distance of the threats, or its edges look better than they are. Compare maps only when they were made with the same half-saturation constant and the same cell size; both are written into the results.&lt;/p&gt;</source>
        <translation>&lt;p&gt;InVEST 서식지의 질 모형과 같은 표를 써서 같은 결과를 냅니다. 위협이 매 셀을 얼마나 훼손하는가, 서식지로서의 질이 얼마나 남는가, 토지피복이 얼마나 드물어졌는가를 계산합니다. 위협은 가장 가까운 위협셀까지의 거리로 계산합니다.&lt;/p&gt;&lt;p&gt;토지피복은 위협의 최대거리만큼 대상지역밖까지 있어야 합니다. 그렇지 않으면 가장자리가 실제보다 좋게 나옵니다. 지도는 반포화상수와 셀크기가 같을 때만 비교하십시오. 두 값은 결과에 함께 보관됩니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>An earlier or natural land cover with the same codes, for the rarity.</source>
        <translation>희귀도계산에 쓸 이전 또는 자연상태의 토지피복입니다. 분류코드가 같아야 합니다.</translation>
    </message>
    <message>
        <source>CSV with the columns LULC (class code), HABITAT (0 to 1) and one column for each threat (0 to 1).</source>
        <translation>LULC(분류코드), HABITAT(0–1)렬과 위협마다 한개 렬(0–1)이 있는 CSV입니다.</translation>
    </message>
    <message>
        <source>CSV with the columns THREAT, MAX_DIST (m), WEIGHT, DECAY (linear or exponential) and CUR_PATH, as for InVEST 3.15 and later.</source>
        <translation>InVEST 3.15 이후와 같이 THREAT, MAX_DIST(m), WEIGHT, DECAY(linear 또는 exponential), CUR_PATH 렬이 있는 CSV입니다.</translation>
    </message>
    <message>
        <source>Class codes on square cells in metres. Its grid is that of the results.</source>
        <translation>메터단위의 바른사각형셀로 된 분류코드라스터입니다. 결과는 이 라스터의 격자를 따릅니다.</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>거리계산</translation>
    </message>
    <message>
        <source>Exact, or those of GDAL: in about one cell of a thousand too great by up to 0.29 cells, and faster where threats reach farther than some 300 cells.</source>
        <translation>정확한 거리 또는 GDAL의 거리입니다. GDAL의 거리는 셀 천개에 하나정도로 최대 0.29셀만큼 크지만, 위협이 약 300셀보다 멀리 미칠 때에는 더 빠릅니다.</translation>
    </message>
    <message>
        <source>Field with the accessibility</source>
        <translation>접근성필드</translation>
    </message>
    <message>
        <source>Folder for the degradation by each threat</source>
        <translation>위협별 훼손도폴더</translation>
    </message>
    <message>
        <source>Folder of the threats&apos; rasters</source>
        <translation>위협라스터폴더</translation>
    </message>
    <message>
        <source>Habitat quality</source>
        <translation>서식지의 질</translation>
    </message>
    <message>
        <source>Habitat quality (InVEST)</source>
        <translation>서식지의 질(InVEST)</translation>
    </message>
    <message>
        <source>How a threat counts</source>
        <translation>위협계산방법</translation>
    </message>
    <message>
        <source>Land cover of the baseline</source>
        <translation>기준시점의 토지피복</translation>
    </message>
    <message>
        <source>Mean degradation</source>
        <translation>평균훼손도</translation>
    </message>
    <message>
        <source>Mean quality</source>
        <translation>서식지의 질 평균</translation>
    </message>
    <message>
        <source>Needs the land cover of the baseline.</source>
        <translation>기준시점의 토지피복이 필요합니다.</translation>
    </message>
    <message>
        <source>Numbers from 0 to 1.</source>
        <translation>0에서 1사이의 수자입니다.</translation>
    </message>
    <message>
        <source>One raster for each threat; together they are the degradation.</source>
        <translation>위협마다 라스터 하나이며 모두 더하면 훼손도가 됩니다.</translation>
    </message>
    <message>
        <source>Polygons where protection keeps threats away: 1 fully accessible, 0 not at all. Elsewhere 1 holds.</source>
        <translation>보호대책으로 위협의 접근을 막는 곳의 다각형입니다. 1이면 완전히 접근할수 있고 0이면 전혀 접근할수 없습니다. 그밖의 곳은 1로 봅니다.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>씨나리오</translation>
    </message>
    <message>
        <source>Table of sensitivities</source>
        <translation>민감도표</translation>
    </message>
    <message>
        <source>Table of threats</source>
        <translation>위협표</translation>
    </message>
    <message>
        <source>The degradation that halves the quality. InVEST advises half of the greatest degradation; one number for all areas that are to be compared.</source>
        <translation>서식지의 질을 절반으로 떨구는 훼손도입니다. InVEST는 최대훼손도의 절반을 권고합니다. 서로 비교할 지역에는 모두 같은 값을 쓰십시오.</translation>
    </message>
    <message>
        <source>Which rasters of the table of threats are meant: those of CUR_PATH, FUT_PATH or BASE_PATH.</source>
        <translation>위협표의 라스터가운데서 사용할것입니다: CUR_PATH, FUT_PATH 또는 BASE_PATH 렬의 라스터.</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>기준시점</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Countries (for practice only)</source>
        <translation>나라(실습 전용)</translation>
    </message>
    <message>
        <source>Land area (synthetic)</source>
        <translation>륙지 범위(가상)</translation>
    </message>
    <message>
        <source>Practice sites (synthetic)</source>
        <translation>실습용 평가지점(가상)</translation>
    </message>
    <message>
        <source>Railways</source>
        <translation>철길</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>주민지</translation>
    </message>
    <message>
        <source>Units of the exercise (synthetic)</source>
        <translation>련습 단위(가상)</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>0.3 to 0.5: usable</source>
        <translation>0.3–0.5: 리용가능</translation>
    </message>
    <message>
        <source>0: not in the baseline</source>
        <translation>0: 기준시점에 없음</translation>
    </message>
    <message>
        <source>corridor, country unspecified</source>
        <translation>생태통로(나라 미지정)</translation>
    </message>
    <message>
        <source>international corridor</source>
        <translation>국제생태통로</translation>
    </message>
    <message>
        <source>national corridor</source>
        <translation>국내생태통로</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations or by any member of NEASPEC.</source>
        <translation>이 지도에 표시된 경계와 명칭 및 지도에 사용된 지명표기는 유엔 또는 NEASPEC 성원국의 공식적인 지지나 인정을 의미하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>&lt;p&gt;Writes the protocol as a paper form (PDF) in the language asked for: the same questions, scales and help as the questionnaire; what is not proven bears an asterisk. Measured indicators are left out: the maps answer them.&lt;/p&gt;&lt;p&gt;The template is an empty CSV table, one row for each unit and question, to be filled in on any computer and read by “Assess sites and corridors”, which names faults with row and column.&lt;/p&gt;</source>
        <translation>&lt;p&gt;고른 언어로 조사지침을 종이 양식(PDF)으로 만듭니다. 질문, 척도, 도움말은 설문지와 같고, 입증되지 않은 것에는 별표를 붙입니다. 지도에서 재는 지표는 넣지 않습니다.&lt;/p&gt;&lt;p&gt;템플릿은 단위와 질문마다 한 행인 빈 CSV 표로, 어느 컴퓨터에서나 채울 수 있습니다. 지점과 생태통로 평가에서 읽으며, 오유가 있으면 행과 렬을 알려 줍니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>담당기관</translation>
    </message>
    <message>
        <source>Every pressure of class {number} or higher needs a control measure.</source>
        <translation>{number}등급 이상의 모든 압력에는 관리대책이 필요합니다.</translation>
    </message>
    <message>
        <source>Only if “{question}” scores {least} or more.</source>
        <translation>《{question}》 점수가 {least} 이상일 때만 답합니다.</translation>
    </message>
    <message>
        <source>Print the protocol as a form</source>
        <translation>조사지침을 양식으로 인쇄</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 화일(*.csv)</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>나라</translation>
    </message>
    <message>
        <source>Field that holds the ISO 3166 code of three letters (CHN, JPN, KOR, MNG, PRK, RUS).</source>
        <translation>ISO 3166 세자리 나라코드(CHN, JPN, KOR, MNG, PRK, RUS)가 든 필드입니다.</translation>
    </message>
    <message>
        <source>Field with the country code</source>
        <translation>나라코드필드</translation>
    </message>
    <message>
        <source>GeoPackage files (*.gpkg)</source>
        <translation>GeoPackage 화일(*.gpkg)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON화일(*.json)</translation>
    </message>
    <message>
        <source>Name of a species of the plugin, or the path of your own species file (JSON).</source>
        <translation>플러그인에 포함된 종의 이름 또는 직접 만든 종화일(JSON)의 경로입니다.</translation>
    </message>
    <message>
        <source>Office database</source>
        <translation>기관자료기지</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 화일(*.pdf)</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>PNG 화일(*.png)</translation>
    </message>
    <message>
        <source>Polygons of the countries, from the boundary data your office uses. The plugin ships none; ground that no polygon covers is counted as “unspecified”.</source>
        <translation>나라의 다각형입니다. 소속 기관에서 쓰는 경계자료를 사용하십시오. 플러그인은 경계자료를 제공하지 않으며, 어느 다각형에도 들지 않는 땅은 《미지정》으로 집계합니다.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>조사지침</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip 화일(*.zip)</translation>
    </message>
</context>
<context>
    <name>Patches</name>
    <message>
        <source>&lt;p&gt;Cells at or above the threshold that touch at an edge or a corner form a patch; patches no farther apart than the gap count as one. Patches under the least area are left out.&lt;/p&gt;&lt;p&gt;The default of 401 km² is the mean home range of a female Amur tiger (95 % kernel, Hernandez-Blanco et al. 2015): the least that can hold one breeding female.&lt;/p&gt;</source>
        <translation>&lt;p&gt;림계값 이상인 셀이 변이나 정점으로 맞닿으면 하나의 조각이 됩니다. 서로 떨어진 거리가 간격을 넘지 않는 조각은 하나로 봅니다. 최소면적보다 작은 조각은 제외합니다.&lt;/p&gt;&lt;p&gt;기본값 401 km²는 조선범 암컷의 평균행동권입니다(95 % 커널, Hernandez-Blanco et al. 2015). 번식하는 암컷 한마리가 살수 있는 최소면적입니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Core areas</source>
        <translation>핵심서식지</translation>
    </message>
    <message>
        <source>Find core areas</source>
        <translation>핵심서식지 찾기</translation>
    </message>
    <message>
        <source>Least area (km²)</source>
        <translation>최소면적(km²)</translation>
    </message>
    <message>
        <source>Least suitability of a core. Expert default 0.5.</source>
        <translation>핵심서식지의 최소적합도입니다. 전문가기본값은 0.5입니다.</translation>
    </message>
    <message>
        <source>Number of core areas</source>
        <translation>핵심서식지수</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>림계값</translation>
    </message>
</context>
<context>
    <name>PinchPoints</name>
    <message>
        <source>Where one raster for each pair is written.</source>
        <translation>쌍별 라스터를 하나씩 보관할 폴더입니다.</translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <source>&amp;Steps of the assessment</source>
        <translation>평가단계(&amp;S)</translation>
    </message>
    <message>
        <source>Load the &amp;training area</source>
        <translation>실습지역 불러오기(&amp;T)</translation>
    </message>
    <message>
        <source>The training area is loaded. Results go to the folder {folder}.</source>
        <translation>실습지역을 불러왔습니다. 결과는 {folder} 폴더에 보관됩니다.</translation>
    </message>
    <message>
        <source>The training area lacks {files}: install the plugin anew.</source>
        <translation>실습지역에 다음 화일이 없습니다: {files}. 플러그인을 다시 설치하십시오.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A corridor came out empty; raise the cutoff or check that the core areas lie on passable ground.</source>
        <translation>생태통로 결과가 비여있습니다. 비용한도를 높이거나 핵심서식지가 지나갈수 있는 땅에 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>A hop of {hop_m} m in corridor {place} is longer than the {limit_m} m that the species can do; add a site between.</source>
        <translation>생태통로 {place}: 건너뛰기 {hop_m} m가 이 종의 한계인 {limit_m} m보다 깁니다. 그 사이에 지점을 더하십시오.</translation>
    </message>
    <message>
        <source>A plot shows one corridor, and layer {place} holds {count}: name one of them under “Corridor”, or leave the plot out.</source>
        <translation>레이어 {place}: 생태통로가 {count}개인데 그라프에는 하나만 나타낼수 있습니다. 《생태통로》에 하나를 지정하거나 그라프를 비워두십시오.</translation>
    </message>
    <message>
        <source>A profile with a step of 0 m has no end: give a step above 0, for example 500.</source>
        <translation>간격이 0 m이면 종단면을 만들수 없습니다. 0보다 큰 간격을 입력하십시오(례: 500).</translation>
    </message>
    <message>
        <source>A table by site and records of sites need sites; choose a layer of sites, or leave table and database out.</source>
        <translation>지역별 표와 지역기록에는 지역레이어가 필요합니다. 지역레이어를 고르거나 표와 자료기지를 비워두십시오.</translation>
    </message>
    <message>
        <source>All {count} patches are smaller than {min_area_km2} km² (the largest has {largest_km2} km²); lower the least area.</source>
        <translation>조각 {count}개가 모두 {min_area_km2} km²보다 작습니다(가장 큰 조각 {largest_km2} km²). 최소면적을 낮추십시오.</translation>
    </message>
    <message>
        <source>Core area {patch} cannot be reached from any other one and is left out; check the resistance around it for gaps without data.</source>
        <translation>핵심서식지 {patch}: 다른 핵심서식지에서 갈수 없어 제외합니다. 주변 저항라스터에 자료가 없는 틈이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Core area {patch} lies wholly on ground that cannot be crossed and is left out.</source>
        <translation>핵심서식지 {patch}: 전체가 지나갈수 없는 땅에 있어 제외합니다.</translation>
    </message>
    <message>
        <source>Core areas {a} and {b} touch each other; no corridor is needed between them.</source>
        <translation>핵심서식지 {a}, {b}: 서로 맞닿아있어 생태통로가 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>Corridor {place} crosses a barrier ({kind}) without a crossing structure; record the structure there, or lead the corridor around it.</source>
        <translation>생태통로 {place}: 통과시설 없이 장애물({kind})을 가로지릅니다. 그곳의 통과시설을 기록하거나 장애물을 돌아가도록 생태통로를 고치십시오.</translation>
    </message>
    <message>
        <source>Corridor {place} does not meet corridor {other} beyond the border ({country}): they are {gap_m} m apart and {offset_m} m beside each other. Agree on one place with the neighbouring office.</source>
        <translation>생태통로 {place}: 국경 너머({country})의 생태통로 {other}과(와) 만나지 않습니다. 서로 {gap_m} m 떨어져있고 옆으로 {offset_m} m 어긋나있습니다. 이웃 기관과 만날 곳을 합의하십시오.</translation>
    </message>
    <message>
        <source>Corridor {place} ends at the border ({country}) without a core area, and no corridor goes on beyond; ask the neighbouring office for its part.</source>
        <translation>생태통로 {place}: 핵심서식지 없이 국경에서 끝나는데 그 너머({country})로 이어지는 생태통로가 없습니다. 이웃 기관에 해당 구간을 요청하십시오.</translation>
    </message>
    <message>
        <source>Corridor {place} has no code; give it one.</source>
        <translation>생태통로 {place}: 코드가 없습니다. 코드를 적으십시오.</translation>
    </message>
    <message>
        <source>Corridor {place} has no date of evidence; fill it in.</source>
        <translation>생태통로 {place}: 《근거 날짜》가 비여있습니다. 입력하십시오.</translation>
    </message>
    <message>
        <source>Corridor {place} has no outline; draw it or delete the record.</source>
        <translation>생태통로 {place}: 륜곽이 없습니다. 그리거나 기록을 삭제하십시오.</translation>
    </message>
    <message>
        <source>Corridor {place} has units already; delete them among the sites before you split it anew.</source>
        <translation>생태통로 {place}: 이미 조사단위로 나뉘여있습니다. 다시 나누려면 먼저 지점에서 그 조사단위를 삭제하십시오.</translation>
    </message>
    <message>
        <source>Corridor {place} is broken by a gap of {gap_m} m; close it, or record the corridor as a chain of stepping stones.</source>
        <translation>생태통로 {place}: {gap_m} m 끊겨있습니다. 틈을 메우거나 징검다리형으로 기록하십시오.</translation>
    </message>
    <message>
        <source>Corridor {place} is only {width_m} m wide here and narrower than {limit_m} m over {length_m} m; widen it.</source>
        <translation>생태통로 {place}: 여기에서 폭이 {width_m} m밖에 되지 않고 {length_m} m에 걸쳐 {limit_m} m보다 좁습니다. 넓히십시오.</translation>
    </message>
    <message>
        <source>Corridor {place} is recorded as {said}, the countries it lies in make it {scope}; measure it anew.</source>
        <translation>생태통로 {place}: 범위가 《{said}》(으)로 기록되여있는데 실제로 지나는 나라로 보면 《{scope}》입니다. 다시 측정하십시오.</translation>
    </message>
    <message>
        <source>Corridor {place} is {width_m} m wide at its narrowest and the species needs {needed_m} m; see where the least width lies and what blocks the way.</source>
        <translation>생태통로 {place}: 가장 좁은 곳의 폭이 {width_m} m인데 이 종에는 {needed_m} m가 필요합니다. 가장 좁은 곳이 어디이고 무엇이 막고있는지 살펴보십시오.</translation>
    </message>
    <message>
        <source>Corridor {place} says nothing of the mechanism that protects it; choose one, “none yet” included.</source>
        <translation>생태통로 {place}: 《보전 수단》이 비여있습니다. 하나를 선택하십시오(《아직 없음》도 가능).</translation>
    </message>
    <message>
        <source>Corridor {place} touches {cores} core areas, and it takes two; draw it up to the next one.</source>
        <translation>생태통로 {place}: 닿은 핵심서식지가 {cores}개인데 둘이 필요합니다. 다음 핵심서식지까지 늘려 그리십시오.</translation>
    </message>
    <message>
        <source>Corridors need two core areas at least and {patches} can be used; lower the threshold or the least area.</source>
        <translation>생태통로에는 핵심서식지가 둘 이상 필요한데 쓸수 있는것은 {patches}개입니다. 림계값이나 최소면적을 낮추십시오.</translation>
    </message>
    <message>
        <source>Corridors {place} and {other} have {share_percent} % of the smaller one in common; delete one of them, or name the one it supersedes.</source>
        <translation>생태통로 {place}: 생태통로 {other}과(와) {share_percent} % 겹칩니다. 둘중 하나를 삭제하거나 《대체한 이전 판》을 지정하십시오.</translation>
    </message>
    <message>
        <source>Database {place} cannot be reached ({reason}); check host, name, user and password.</source>
        <translation>자료기지 {place}: 련결할수 없습니다({reason}). 호스트, 이름, 사용자, 통과암호를 확인하십시오.</translation>
    </message>
    <message>
        <source>Database {place} could not be written ({reason}); nothing was changed. Check that it may be written to and that the disk has room.</source>
        <translation>자료기지 {place}: 보관할수 없습니다({reason}). 아무것도 바뀌지 않았습니다. 쓰기권한과 디스크의 여유공간을 확인하십시오.</translation>
    </message>
    <message>
        <source>Database {place} has no PostGIS ({reason}); ask its administrator to run CREATE EXTENSION postgis.</source>
        <translation>자료기지 {place}: PostGIS가 없습니다({reason}). 관리자에게 CREATE EXTENSION postgis를 실행해달라고 하십시오.</translation>
    </message>
    <message>
        <source>Database {place} holds {kind} “{name}”, which does not belong to the format; ask the sender to export it again.</source>
        <translation>자료기지 {place}: 형식에 속하지 않는 《{name}》({kind}) 항목이 있습니다. 보낸 기관에 다시 내보내달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>Database {place} is damaged ({reason}); use a copy or ask for it again.</source>
        <translation>자료기지 {place}: 손상되였습니다({reason}). 사본을 쓰거나 다시 요청하십시오.</translation>
    </message>
    <message>
        <source>Database {place} is in use by another program; close it there or save the edits, then try again.</source>
        <translation>자료기지 {place}: 다른 프로그람이 사용하고있습니다. 그 프로그람에서 닫거나 편집내용을 보관한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Database {place} redefines its coordinate reference system; it must be WGS 84 (EPSG:4326), so ask the sender to export it again.</source>
        <translation>자료기지 {place}: 자리표계를 다르게 정의하고있습니다. WGS 84(EPSG:4326)여야 하므로 보낸 기관에 다시 내보내달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>Database {place} was copied while it was in use and is incomplete; ask the sender to export it again.</source>
        <translation>자료기지 {place}: 사용중에 복사되여 불완전합니다. 보낸 기관에 다시 내보내달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>Edit {place} does not match its checksum; the package was altered, so ask the sender for it again.</source>
        <translation>변경리력 {place}: 검사합과 일치하지 않습니다. 묶음내용이 변경되였으니 보낸 기관에 다시 요청하십시오.</translation>
    </message>
    <message>
        <source>Edit {place} is larger than {maximum_bytes} bytes; ask the sender to shorten its texts.</source>
        <translation>변경리력 {place}: {maximum_bytes}바이트를 넘습니다. 보낸 기관에 글을 줄여달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>Edit {place} is malformed ({reason}); ask the sender to export the package again.</source>
        <translation>변경리력 {place}: 형식이 잘못되였습니다({reason}). 보낸 기관에 묶음을 다시 내보내달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>Feature {place} has a damaged geometry; repair the layer with “Fix geometries”.</source>
        <translation>객체 {place}: 도형이 손상되였습니다. 《도형 수정》 도구로 레이어를 고치십시오.</translation>
    </message>
    <message>
        <source>File {place} cannot be read ({reason}); check that it exists and is not open in another program.</source>
        <translation>화일 {place}: 읽을수 없습니다({reason}). 화일이 있는지, 다른 프로그람에서 열려있지 않은지 확인하십시오.</translation>
    </message>
    <message>
        <source>File {place} cannot be read; check that it exists and may be opened.</source>
        <translation>화일 {place}: 읽을수 없습니다. 화일이 있는지, 읽기권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>File {place} has {count} faults, listed in the log; correct them, nothing was taken over.</source>
        <translation>화일 {place}: 오유가 {count}건 있습니다(로그 참조). 고쳐서 다시 시도하십시오. 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>File {place} holds no answer on any of the units given; check the codes of the units.</source>
        <translation>화일 {place}: 지정한 평가단위에 대한 답이 없습니다. 평가단위의 코드를 확인하십시오.</translation>
    </message>
    <message>
        <source>File {place} holds no answers; fill in at least one row.</source>
        <translation>화일 {place}: 답이 없습니다. 한행 이상 작성하십시오.</translation>
    </message>
    <message>
        <source>File {place}, at {at}: {reason}; mend it or use the file that ships with the plugin.</source>
        <translation>화일 {place}, {at}: {reason}. 화일을 고치거나 플러그인에 포함된 화일을 쓰십시오.</translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: the indicator “{indicator}” takes no value here, but “{value}” stands there; empty the cell.</source>
        <translation>화일 {place}, {row}행 {column} 렬: 《{indicator}》 지표는 여기에 값을 적지 않는데 《{value}》 값이 있습니다. 칸을 비우십시오.</translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: {value} does not lie between {low} and {high}; correct the range.</source>
        <translation>화일 {place}, {row}행 {column} 렬: {value} 값이 {low}–{high} 사이에 있지 않습니다. 범위를 고치십시오.</translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: “{value}” has a decimal comma; write a point.</source>
        <translation>화일 {place}, {row}행 {column} 렬: 《{value}》 값에 소수점이 반점으로 적혀있습니다. 점으로 적으십시오.</translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: “{value}” is no number; correct it.</source>
        <translation>화일 {place}, {row}행 {column} 렬: 《{value}》 값은 수자가 아닙니다. 고치십시오.</translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: “{value}” is not on the scale; allowed: {allowed}.</source>
        <translation>화일 {place}, {row}행 {column} 렬: 《{value}》 값은 척도에 없습니다. 쓸수 있는 값: {allowed}.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: answered by version {value} of the protocol, scored by version {protocol}; check that the questions are the same.</source>
        <translation>화일 {place}, {row}행: 조사지침 {value}판으로 답했으나 {protocol}판으로 점수를 매깁니다. 질문이 같은지 확인하세요.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: protocol {protocol} has no indicator “{value}”; check the code or the protocol.</source>
        <translation>화일 {place}, {row}행: 조사지침 {protocol}에 《{value}》 지표가 없습니다. 코드 또는 조사지침을 확인하십시오.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: the answer “{value}” stands in row {first_row} already; remove one.</source>
        <translation>화일 {place}, {row}행: 《{value}》 답이 이미 {first_row}행에 있습니다. 하나를 지우십시오.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: the column {column} is empty; fill it in.</source>
        <translation>화일 {place}, {row}행: {column} 렬이 비여있습니다. 입력하십시오.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: the photo “{value}” must lie in the folder of the answers; copy it there.</source>
        <translation>화일 {place}, {row}행: 사진 《{value}》은(는) 답 폴더 안에 있어야 합니다. 그 폴더로 복사하세요.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: the text is not in UTF-8; save it as “CSV UTF-8”.</source>
        <translation>화일 {place}, {row}행: 텍스트가 UTF-8이 아닙니다. 《CSV UTF-8》로 보관하십시오.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: there is no unit “{value}” among the layers; its answers are not used.</source>
        <translation>화일 {place}, {row}행: 레이어에 《{value}》 평가단위가 없습니다. 이 평가단위의 답은 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: this is no valid CSV ({reason}); save the table again as CSV UTF-8.</source>
        <translation>화일 {place}, {row}행: 올바른 CSV가 아닙니다({reason}). 표를 CSV UTF-8로 다시 보관하십시오.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: {cells} cells instead of {columns}; check commas and quotation marks.</source>
        <translation>화일 {place}, {row}행: 칸이 {columns}개여야 하는데 {cells}개입니다. 반점과 인용표를 확인하십시오.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: “{value}” is measured from the maps; the answer is not used.</source>
        <translation>화일 {place}, {row}행: 《{value}》 항목은 지도에서 측정합니다. 적은 답은 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: “{value}” is no date; write year-month-day, for example 2026-05-01.</source>
        <translation>화일 {place}, {row}행: 《{value}》 값은 날짜가 아닙니다. 년-월-일로 적으십시오(례: 2026-05-01).</translation>
    </message>
    <message>
        <source>File {place}, row {row}: “{value}” is not the protocol chosen, {protocol}; choose that one.</source>
        <translation>화일 {place}, {row}행: 《{value}》은(는) 고른 조사지침 {protocol}이(가) 아닙니다. 그 지침을 고르세요.</translation>
    </message>
    <message>
        <source>File {place}: the column {column} is missing; start from the template of the protocol.</source>
        <translation>화일 {place}: {column} 렬이 없습니다. 조사지침의 서식에서 시작하십시오.</translation>
    </message>
    <message>
        <source>File {place}: the column {column} is not known and is not used.</source>
        <translation>화일 {place}: {column} 렬은 알수 없는 렬이므로 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>File {place}: the column {column} stands twice; remove one.</source>
        <translation>화일 {place}: {column} 렬이 두번 있습니다. 하나를 지우십시오.</translation>
    </message>
    <message>
        <source>File {place}: the columns are separated by “{value}”; save it as CSV with commas.</source>
        <translation>화일 {place}: 렬이 《{value}》 문자로 구분되여있습니다. 반점으로 구분한 CSV로 보관하십시오.</translation>
    </message>
    <message>
        <source>File {place}: {assessor} answers for {unit} on {date} in {other} too; keep one of the two files.</source>
        <translation>화일 {place}: {assessor}이(가) {date}에 {unit}에 대해 {other}에도 답했습니다. 두 화일 가운데 하나만 남기세요.</translation>
    </message>
    <message>
        <source>Folder {place} holds no CSV file of answers; choose the folder of the questionnaire.</source>
        <translation>폴더 {place}에 답이 담긴 CSV 화일이 없습니다. 설문지 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>Give a file of answers or the folder of the questionnaire.</source>
        <translation>답 화일이나 설문지 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>Layer {place} (cells of {cell}, {crs}) was resampled to the grid of the assessment.</source>
        <translation>레이어 {place}(셀 {cell}, {crs}): 평가격자에 맞추어 재표본화했습니다.</translation>
    </message>
    <message>
        <source>Layer {place} cannot be edited; check whether its file may be written to.</source>
        <translation>레이어 {place}: 편집할수 없습니다. 화일에 쓰기권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Layer {place} did not take the new record; nothing was added. Check its constraints.</source>
        <translation>레이어 {place}: 새 기록을 받아들이지 않아 아무것도 추가하지 않았습니다. 레이어의 제한조건을 확인하십시오.</translation>
    </message>
    <message>
        <source>Layer {place} does not overlap the area; check both coordinate reference systems and extents.</source>
        <translation>레이어 {place}: 대상지역과 겹치지 않습니다. 량쪽의 자리표계와 범위를 확인하십시오.</translation>
    </message>
    <message>
        <source>Layer {place} ends {short_m} m too early {side}: its pressure reaches {reach_m} m, so the index near that edge may be too low. Use a layer that goes further, or see “Uncertain cells”.</source>
        <translation>레이어 {place}: {side}에서 {short_m} m 모자랍니다. 압력의 영향거리가 {reach_m} m이므로 그쪽 가장자리부근의 지수가 실제보다 낮을수 있습니다. 더 멀리까지 포함하는 레이어를 쓰거나 《불확실한 셀》을 확인하십시오.</translation>
    </message>
    <message>
        <source>Layer {place} gives no cell a suitability; check that its class codes are those of the species file and that the layers overlap.</source>
        <translation>레이어 {place}: 적합도를 얻은 셀이 없습니다. 분류코드가 종화일의 코드와 같은지, 레이어가 서로 겹치는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Layer {place} has no coordinate reference system; set it in the layer&apos;s properties.</source>
        <translation>레이어 {place}: 자리표계가 없습니다. 레이어속성에서 지정하십시오.</translation>
    </message>
    <message>
        <source>Layer {place} has no feature in the area; its pressure counts as 0 there.</source>
        <translation>레이어 {place}: 대상지역에 객체가 없습니다. 그곳의 압력은 0으로 계산합니다.</translation>
    </message>
    <message>
        <source>Layer {place} has no features; choose another one.</source>
        <translation>레이어 {place}: 객체가 없습니다. 다른 레이어를 선택하십시오.</translation>
    </message>
    <message>
        <source>Layer {place} has no field “{field}”; it has {known}.</source>
        <translation>레이어 {place}: 《{field}》 필드가 없습니다. 있는 필드: {known}.</translation>
    </message>
    <message>
        <source>Layer {place} holds lines or points, and “{pressure}” counts the ground they cover; name the field with their width in metres, or choose polygons.</source>
        <translation>레이어 {place}: 선 또는 점인데 《{pressure}》 압력은 차지하는 면적으로 계산합니다. 폭(m)필드를 지정하거나 다각형을 선택하십시오.</translation>
    </message>
    <message>
        <source>Layer {place} holds no corridor “{name}”; give its code, its uuid or the number of its feature.</source>
        <translation>레이어 {place}: 《{name}》 생태통로가 없습니다. 생태통로의 코드, uuid 또는 객체번호를 지정하십시오.</translation>
    </message>
    <message>
        <source>Layer {place} holds no data for {area_km2} km² of the area; the index is unknown there. Fill the gaps, with 0 where the pressure “{pressure}” is absent.</source>
        <translation>레이어 {place}: 대상지역가운데서 {area_km2} km²에 자료가 없어 그곳의 지수를 알수 없습니다. 틈을 채우되 《{pressure}》 압력이 없는 곳에는 0을 넣으십시오.</translation>
    </message>
    <message>
        <source>Layer {place} holds no data for {area_km2} km² of the area; the pressure “{pressure}” is taken to be absent there. Fill the gaps if that is wrong.</source>
        <translation>레이어 {place}: 대상지역가운데서 {area_km2} km²에 자료가 없어 그곳에는 《{pressure}》 압력이 없는것으로 계산하였습니다. 사실과 다르면 틈을 채우십시오.</translation>
    </message>
    <message>
        <source>Layer {place} holds {found}, which the pressure “{pressure}” cannot be scored from; choose another layer.</source>
        <translation>레이어 {place}: 이 류형({found})으로는 《{pressure}》 압력을 산정할수 없습니다. 다른 레이어를 선택하십시오.</translation>
    </message>
    <message>
        <source>Layer {place} holds {value}, which is no class code; choose a raster of whole numbers.</source>
        <translation>레이어 {place}: {value} 값은 분류코드가 아닙니다. 정수라스터를 선택하십시오.</translation>
    </message>
    <message>
        <source>Layer {place} holds {value}; only values from {low} to {high} are allowed here.</source>
        <translation>레이어 {place}: {value} 값이 있습니다. 여기에는 {low}에서 {high}까지의 값만 쓸수 있습니다.</translation>
    </message>
    <message>
        <source>Layer {place} is no raster file; export it as GeoTIFF and choose that file.</source>
        <translation>레이어 {place}: 라스터화일이 아닙니다. GeoTIFF로 내보낸 뒤 그 화일을 선택하십시오.</translation>
    </message>
    <message>
        <source>Layer {place} is no vector layer; choose points, lines or polygons.</source>
        <translation>레이어 {place}: 벡토르 레이어가 아닙니다. 점, 선 또는 다각형을 선택하십시오.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: its coordinates cannot be transformed; check the layer&apos;s coordinate reference system.</source>
        <translation>레이어 {place}, 객체 {feature}: 자리표를 변환할수 없습니다. 레이어의 자리표계를 확인하십시오.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the code {code} stands twice; every unit needs a code of its own.</source>
        <translation>레이어 {place}, 객체 {feature}: {code} 코드가 두번 나옵니다. 평가단위마다 고유한 코드가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the field {field} holds no whole number above 0; number the core areas 1, 2, 3 and so on.</source>
        <translation>레이어 {place}, 객체 {feature}: {field} 필드의 값이 0보다 큰 정수가 아닙니다. 핵심서식지에 1, 2, 3과 같이 번호를 매기십시오.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the field {field} holds {value}; only 0 and more make sense, so correct it.</source>
        <translation>레이어 {place}, 객체 {feature}: {field} 필드의 값이 {value}입니다. 0 이상만 쓸수 있으니 고치십시오.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the field {field} holds “{value}”; write how accessible the place is to threats, from 0 (not at all) to 1 (fully).</source>
        <translation>레이어 {place}, 객체 {feature}: {field} 필드의 값이 《{value}》입니다. 위협이 얼마나 접근할수 있는 곳인가를 0(전혀 접근할수 없음)에서 1(완전히 접근할수 있음)사이로 적으십시오.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the field {field} is empty; give every unit a code.</source>
        <translation>레이어 {place}, 객체 {feature}: {field} 필드가 비여있습니다. 모든 평가단위에 코드를 적으십시오.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: “{found}” is no kind of measure; write one of {known}.</source>
        <translation>레이어 {place}, 피처 {feature}: 《{found}》은(는) 대책의 종류가 아닙니다. 다음 중 하나를 쓰세요: {known}.</translation>
    </message>
    <message>
        <source>Layer {place}: core areas {numbers} cover no cell of {cell_m} m of their own and are left out; use smaller cells or merge them with their neighbour.</source>
        <translation>레이어 {place}: 다음 핵심서식지는 단독으로 차지하는 {cell_m} m 셀이 없어 제외합니다: {numbers}. 셀을 더 작게 하거나 이웃한 핵심서식지와 합치십시오.</translation>
    </message>
    <message>
        <source>Layer {place}: measure {measure} is against “{pressure}”, which has no layer in the table of pressures; add it.</source>
        <translation>레이어 {place}: 대책 {measure}이(가) 다루는 《{pressure}》에 해당하는 레이어가 압력 표에 없습니다. 추가하세요.</translation>
    </message>
    <message>
        <source>Layer {place}: the scheme does not know {values} of the field {field} ({features} features); they count with the weight {weight}. Add the values to a class in your own copy of the scheme.</source>
        <translation>레이어 {place}: {field} 필드의 다음 값이 산정체계에 없습니다: {values}(객체 {features}개). 이 객체의 무게는 {weight}입니다. 산정체계의 사본을 만들어 이 값을 분류에 추가하십시오.</translation>
    </message>
    <message>
        <source>Layer {place}: the table of sensitivities lacks the classes {classes}; add a row for each of them.</source>
        <translation>레이어 {place}: 민감도표에 다음 분류가 없습니다: {classes}. 분류마다 한행씩 추가하십시오.</translation>
    </message>
    <message>
        <source>Layer {place}: the values go down to {lowest}; only 0 and more make sense, so correct them.</source>
        <translation>레이어 {place}: 최소값이 {lowest}입니다. 0 이상만 쓸수 있으니 값을 고치십시오.</translation>
    </message>
    <message>
        <source>Layer {place}: the values go up to {highest} and a share of a cell is 1 at most; give shares, or name the class codes of a land cover raster.</source>
        <translation>레이어 {place}: 최대값이 {highest}인데 셀안의 비률은 1을 넘을수 없습니다. 비률을 입력하거나 토지피복라스터의 분류코드를 지정하십시오.</translation>
    </message>
    <message>
        <source>Layer {place}: {count} sites ({sites}) hold no cell with data and stand in no table; choose smaller cells or a larger area.</source>
        <translation>레이어 {place}: 지점 {count}개({sites})는 자료가 있는 셀이 없어 표에 나오지 않습니다. 더 작은 셀이나 더 넓은 대상지역을 선택하십시오.</translation>
    </message>
    <message>
        <source>Layer {place}: {features} features have no number of people in the field {field} and count as nobody; fill the field in where you know the number.</source>
        <translation>레이어 {place}: 객체 {features}개는 {field} 필드에 인구수가 없어 0명으로 계산합니다. 아는 곳은 값을 입력하십시오.</translation>
    </message>
    <message>
        <source>Layer {place}: “{classes}” is no list of class codes; write numbers separated by semicolons.</source>
        <translation>레이어 {place}: 《{classes}》 값은 분류코드목록이 아닙니다. 수자를 세미콜론으로 구분하여 적으십시오.</translation>
    </message>
    <message>
        <source>Layer {place}: “{pressure}” is scored from the values of a raster, for which class codes ({classes}) mean nothing; leave the third cell empty.</source>
        <translation>레이어 {place}: 《{pressure}》 압력은 라스터의 값으로 점수를 매기므로 분류코드({classes})는 의미가 없습니다. 셋째 칸을 비워두십시오.</translation>
    </message>
    <message>
        <source>Layer {place}: “{text}” cannot be understood; write the name of a field, or pairs such as “class=highway; width=width_m” with {roles}.</source>
        <translation>레이어 {place}: 《{text}》 내용을 해석할수 없습니다. 필드이름을 적거나 《class=highway; width=width_m》처럼 쌍으로 적으십시오(쓸수 있는 이름: {roles}).</translation>
    </message>
    <message>
        <source>Layer “{place}”: species {species} does not know {count} of its classes ({classes}); their cells hold no data.</source>
        <translation>레이어 《{place}》: 종 {species}의 화일에 없는 분류가 {count}개 있습니다({classes}). 해당 셀에는 자료가 없습니다.</translation>
    </message>
    <message>
        <source>Member {place} is listed in the manifest and missing from the package; copy it again or ask the sender for it.</source>
        <translation>항목 {place}: 목록화일에는 있으나 묶음에 없습니다. 다시 복사하거나 보낸 기관에 요청하십시오.</translation>
    </message>
    <message>
        <source>Member {place} is not listed in the manifest of the package; ask the sender to export it again.</source>
        <translation>항목 {place}: 묶음의 목록화일에 없습니다. 보낸 기관에 다시 내보내달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>Member {place} of the package does not match its checksum; copy the package again or ask the sender for it.</source>
        <translation>묶음항목 {place}: 검사합과 일치하지 않습니다. 묶음을 다시 복사하거나 보낸 기관에 요청하십시오.</translation>
    </message>
    <message>
        <source>Member {place} of the package is of a kind that is not allowed (a link, encrypted or nested); ask the sender to export it again.</source>
        <translation>묶음항목 {place}: 허용되지 않는 종류(련결, 암호화된 화일 또는 압축화일안의 압축화일)입니다. 보낸 기관에 다시 내보내달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>Member {place} of the package unpacks to more than {ratio} times its size; do not open it and ask the sender.</source>
        <translation>묶음항목 {place}: 압축을 풀면 크기가 {ratio}배를 넘습니다. 열지 말고 보낸 기관에 문의하십시오.</translation>
    </message>
    <message>
        <source>Member {place} stands twice in the package; ask the sender to export it again.</source>
        <translation>항목 {place}: 묶음에 두번 들어있습니다. 보낸 기관에 다시 내보내달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>Member “{place}” of the package has a name that is not allowed; do not open it and ask the sender.</source>
        <translation>묶음항목 《{place}》: 허용되지 않는 이름입니다. 열지 말고 보낸 기관에 문의하십시오.</translation>
    </message>
    <message>
        <source>No cell reaches the threshold of {threshold} (the best has {best}); lower the threshold.</source>
        <translation>림계값 {threshold} 이상인 셀이 없습니다(최대값 {best}). 림계값을 낮추십시오.</translation>
    </message>
    <message>
        <source>No corridor of layer {place} supersedes another one: make a new version of a corridor, or choose the layer of the earlier versions.</source>
        <translation>레이어 {place}: 다른 생태통로를 대체한 생태통로가 없습니다. 생태통로의 새 판을 만들거나 이전 판의 레이어를 선택하십시오.</translation>
    </message>
    <message>
        <source>No path leads back from row {row}, column {column} of the resistance raster; check it for gaps without data.</source>
        <translation>저항라스터의 {row}행 {column}렬에서 되돌아가는 경로가 없습니다. 자료가 없는 틈이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>No two core areas of layer {place} can be joined; check the resistance between them for gaps without data.</source>
        <translation>레이어 {place}: 이을수 있는 핵심서식지 쌍이 없습니다. 그 사이의 저항라스터에 자료가 없는 틈이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>No way leads from core area {a} to core area {b}; the pair is left out.</source>
        <translation>핵심서식지 {a}, {b}: 둘을 잇는 길이 없어 이 쌍을 제외합니다.</translation>
    </message>
    <message>
        <source>None of the {count} patches touches the marked cells; check the marks.</source>
        <translation>조각 {count}개가운데서 표시한 셀에 닿는것이 없습니다. 표시를 확인하십시오.</translation>
    </message>
    <message>
        <source>Nothing can be clicked yet: choose a layer under “{place}” first.</source>
        <translation>아직 누를 대상이 없습니다. 먼저 《{place}》에서 레이어를 선택하십시오.</translation>
    </message>
    <message>
        <source>Package {place} is damaged ({reason}); copy it again or ask the sender for it.</source>
        <translation>묶음 {place}: 손상되였습니다({reason}). 다시 복사하거나 보낸 기관에 요청하십시오.</translation>
    </message>
    <message>
        <source>Package {place} was refused for {count} faults, listed in the log; nothing was taken over.</source>
        <translation>묶음 {place}: 오유 {count}건 때문에 거부했습니다(로그 참조). 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>Protocol {place} cannot be read ({reason}); check that the file exists.</source>
        <translation>조사지침 {place}: 읽을수 없습니다({reason}). 화일이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Protocol {place} has {count} faults and cannot be used; use the protocol that ships with the plugin or ask its author.</source>
        <translation>조사지침 {place}: 오유가 {count}건 있어 쓸수 없습니다. 플러그인에 포함된 조사지침을 쓰거나 작성자에게 문의하십시오.</translation>
    </message>
    <message>
        <source>Protocol {place} is of format {format} and this version of the plugin reads up to {known}; update the plugin.</source>
        <translation>조사지침 {place}: 형식이 {format}인데 이 판의 플러그인은 {known}까지 읽습니다. 플러그인을 갱신하십시오.</translation>
    </message>
    <message>
        <source>Protocol {place}, line {row}, column {column}: this is no valid JSON ({reason}); correct it.</source>
        <translation>조사지침 {place}, {row}행 {column}렬: 올바른 JSON이 아닙니다({reason}). 고치십시오.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: no text in {languages}; every label needs all languages.</source>
        <translation>조사지침 {place}, {path}: 다음 언어의 글이 없습니다: {languages}. 모든 이름에는 모든 언어가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the answers of scale {scale} are not in rising order; sort them.</source>
        <translation>조사지침 {place}, {path}: 척도 {scale}의 답이 오름차순이 아닙니다. 차례대로 정렬하십시오.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the classes must start at 0 and rise without a gap; correct their bounds.</source>
        <translation>조사지침 {place}, {path}: 등급은 0에서 시작하여 빈틈없이 올라가야 합니다. 경계값을 고치십시오.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the code {code} stands twice; every indicator needs a code of its own.</source>
        <translation>조사지침 {place}, {path}: {code} 코드가 두번 나옵니다. 지표마다 고유한 코드가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the least value {low} of {indicator} is above the greatest, {high}; exchange them.</source>
        <translation>조사지침 {place}, {path}: {indicator} 지표의 최소값({low})이 최대값({high})보다 큽니다. 서로 바꾸십시오.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the rule {rule} is missing; state it.</source>
        <translation>조사지침 {place}, {path}: {rule} 규칙이 빠져있습니다. 적어넣으십시오.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the scale {scale} has no answers; add at least two.</source>
        <translation>조사지침 {place}, {path}: 척도 {scale}에 답이 없습니다. 둘 이상 추가하십시오.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the scale {scale} of {indicator} does not exist; define it or correct the name.</source>
        <translation>조사지침 {place}, {path}: {indicator} 지표에 쓰인 {scale} 척도가 없습니다. 척도를 정의하거나 이름을 고치십시오.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: there is no pressure to be scored; add one.</source>
        <translation>조사지침 {place}, {path}: 점수를 매길 압력이 없습니다. 추가하십시오.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {expected} is expected here; correct the entry.</source>
        <translation>조사지침 {place}, {path}: 필요한 값의 종류: {expected}. 항목을 고치십시오.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {indicators} wait for one another; break the circle.</source>
        <translation>조사지침 {place}, {path}: {indicators} 지표가 서로를 기다립니다. 순환을 끊으십시오.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {indicator} refers to {other}, which does not exist; correct the code.</source>
        <translation>조사지침 {place}, {path}: {indicator} 지표가 가리키는 {other} 항목이 없습니다. 코드를 고치십시오.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {languages} is no language of the plugin and is not used.</source>
        <translation>조사지침 {place}, {path}: {languages}: 플러그인의 언어가 아니므로 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {threat} of {indicator} is no code of the threat classification; check it.</source>
        <translation>조사지침 {place}, {path}: {indicator}의 {threat} 코드는 위협분류체계에 없습니다. 확인하십시오.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: “{value}” is not allowed; allowed: {allowed}.</source>
        <translation>조사지침 {place}, {path}: 《{value}》 값은 쓸수 없습니다. 쓸수 있는 값: {allowed}.</translation>
    </message>
    <message>
        <source>Rarity compares with an earlier land cover; choose the land cover of the baseline too.</source>
        <translation>희귀도는 이전 토지피복과 비교합니다. 기준시점의 토지피복도 선택하십시오.</translation>
    </message>
    <message>
        <source>Raster {place} cannot be read; check that the file exists and is not damaged.</source>
        <translation>라스터 {place}: 읽을수 없습니다. 화일이 있는지, 손상되지 않았는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Raster {place} does not overlap the area; check both coordinate reference systems and extents.</source>
        <translation>라스터 {place}: 대상지역과 겹치지 않습니다. 량쪽의 자리표계와 범위를 확인하십시오.</translation>
    </message>
    <message>
        <source>Raster {place} has cells of {width_m} × {height_m} m; resample it to square cells.</source>
        <translation>라스터 {place}: 셀크기가 {width_m} × {height_m} m입니다. 바른4각형의 셀로 재표본화하십시오.</translation>
    </message>
    <message>
        <source>Raster {place} has no coordinate reference system; set it in the layer’s properties.</source>
        <translation>라스터 {place}: 자리표계가 없습니다. 레이어속성에서 지정하십시오.</translation>
    </message>
    <message>
        <source>Raster {place} holds no data; choose another one.</source>
        <translation>라스터 {place}: 자료가 없습니다. 다른 라스터를 선택하십시오.</translation>
    </message>
    <message>
        <source>Raster {place} holds suitabilities from {low} to {high}; they must lie between 0 and 1.</source>
        <translation>라스터 {place}: 적합도값이 {low}–{high}입니다. 0–1 사이여야 합니다.</translation>
    </message>
    <message>
        <source>Raster {place} is in degrees ({crs}); reproject it to a system in metres, for example the UTM zone of your area.</source>
        <translation>라스터 {place}: 도단위({crs})입니다. 메터단위 자리표계(례: 대상지역의 UTM구역)로 재투영하십시오.</translation>
    </message>
    <message>
        <source>Raster {place} is rotated; warp it to a north-up grid.</source>
        <translation>라스터 {place}: 회전되여있습니다. 《워프(재투영)》 도구로 북쪽이 위인 격자로 바꾸십시오.</translation>
    </message>
    <message>
        <source>Raster {place} measures in {unit}; reproject it to a system in metres.</source>
        <translation>라스터 {place}: 자리표단위가 {unit}입니다. 메터단위 자리표계로 재투영하십시오.</translation>
    </message>
    <message>
        <source>Raster {place}: none of the {cells} cells can be crossed; resistance must be above 0 somewhere.</source>
        <translation>라스터 {place}: 셀 {cells}개가운데서 지나갈수 있는것이 없습니다. 저항이 0보다 큰 곳이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Record {place} differs from its own history; the package was altered, so ask the sender for it again.</source>
        <translation>기록 {place}: 자체 변경리력과 다릅니다. 묶음내용이 변경되였으니 보낸 기관에 다시 요청하십시오.</translation>
    </message>
    <message>
        <source>Record {place} says “absent” and counts {count}; correct one of both.</source>
        <translation>기록 {place}: 《없음》인데 개체수가 {count}입니다. 둘중 하나를 고치십시오.</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: the value is of the wrong type, {expected} is expected; correct it.</source>
        <translation>기록 {place}, {column} 렬: 값의 류형이 잘못되였습니다. 필요한 류형: {expected}. 고치십시오.</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: {characters} characters are too many, {maximum} are allowed; shorten it.</source>
        <translation>기록 {place}, {column} 렬: {characters}자로 너무 깁니다({maximum}자까지 허용). 줄이십시오.</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: {value} lies outside {minimum} to {maximum}; correct it.</source>
        <translation>기록 {place}, {column} 렬: {value} 값이 {minimum}–{maximum} 범위를 벗어납니다. 고치십시오.</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: “{value}” begins like a formula; begin with a letter or a number.</source>
        <translation>기록 {place}, {column} 렬: 《{value}》 값이 수식처럼 시작합니다. 글자나 수자로 시작하십시오.</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: “{value}” holds invisible control characters; type it again.</source>
        <translation>기록 {place}, {column} 렬: 《{value}》 값에 보이지 않는 조종문자가 있습니다. 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: “{value}” is not in the code list {list}; choose a code from the list.</source>
        <translation>기록 {place}, {column} 렬: 《{value}》 값은 코드목록 {list}에 없습니다. 목록에서 코드를 선택하십시오.</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: “{value}” is not of the form {pattern}; correct it.</source>
        <translation>기록 {place}, {column} 렬: 《{value}》 값이 {pattern} 형식에 맞지 않습니다. 고치십시오.</translation>
    </message>
    <message>
        <source>Record {place}: table {other} has a record of the same uuid; give one of them a new one.</source>
        <translation>기록 {place}: 테이블 {other}에 uuid가 같은 기록이 있습니다. 둘중 하나에 새 uuid를 주십시오.</translation>
    </message>
    <message>
        <source>Record {place}: the column {column} is required; fill it in.</source>
        <translation>기록 {place}: {column} 렬은 필수입니다. 입력하십시오.</translation>
    </message>
    <message>
        <source>Record {place}: {column} refers to {uuid} of table {table}, which is not in the package.</source>
        <translation>기록 {place}: {column} 렬이 가리키는 테이블 {table}의 {uuid} 기록이 묶음에 없습니다.</translation>
    </message>
    <message>
        <source>Record {place}: {first} ({low}) lies above {second} ({high}); exchange them.</source>
        <translation>기록 {place}: {first}({low}) 값이 {second}({high}) 값보다 큽니다. 서로 바꾸십시오.</translation>
    </message>
    <message>
        <source>Row {row} of the table of pressures: no layer is chosen for “{place}”; choose one, or take the row out.</source>
        <translation>압력표 {row}행: 《{place}》에 레이어가 지정되지 않았습니다. 레이어를 고르거나 그 행을 지우십시오.</translation>
    </message>
    <message>
        <source>Row {row} of the table of pressures: the scheme has no pressure “{place}”; it has {known}.</source>
        <translation>압력표 {row}행: 산정체계에 《{place}》 압력이 없습니다. 있는 압력: {known}.</translation>
    </message>
    <message>
        <source>Scheme {place}: no layer was given for {codes}; they count as 0, so compare the index only with areas scored from the same pressures.</source>
        <translation>산정체계 {place}: 다음 압력의 레이어가 없어 0으로 계산합니다: {codes}. 지수는 같은 압력으로 산정한 지역하고만 비교하십시오.</translation>
    </message>
    <message>
        <source>Site {place} was scored by protocol {protocol}, which is not known here; its class is left out.</source>
        <translation>지역 {place}: 여기에 없는 조사지침 {protocol}(으)로 평가되어 등급을 뺐습니다.</translation>
    </message>
    <message>
        <source>Somebody else has written into database {place} meanwhile; nothing was changed, so try again.</source>
        <translation>자료기지 {place}: 그사이에 다른 사람이 내용을 썼습니다. 아무것도 바뀌지 않았으니 다시 해보십시오.</translation>
    </message>
    <message>
        <source>Species {place} needs a land cover raster; choose one.</source>
        <translation>종 {place}: 토지피복라스터가 필요합니다. 선택하십시오.</translation>
    </message>
    <message>
        <source>Species {species} does not use the layer “{place}”; it changes nothing.</source>
        <translation>종 {species}: 《{place}》 레이어를 사용하지 않으므로 결과가 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>Table {place} has no column “{column}” in the agreed format; check the name.</source>
        <translation>테이블 {place}: 합의된 형식에 《{column}》 렬이 없습니다. 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>Table {place} holds the same edit twice; ask the sender to export the package again.</source>
        <translation>테이블 {place}: 같은 변경리력이 두번 있습니다. 보낸 기관에 묶음을 다시 내보내달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>Table {place} needs the column “{column}” once; it has {known}.</source>
        <translation>표 {place}: 《{column}》 렬이 하나 있어야 합니다. 있는 렬: {known}.</translation>
    </message>
    <message>
        <source>Table {place} of the package has a computed column “{column}”, which is not allowed; ask the sender to export it again.</source>
        <translation>묶음의 테이블 {place}: 허용되지 않는 계산렬이 있습니다(《{column}》). 보낸 기관에 다시 내보내달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>Table {place} of the package has an unknown column “{column}”; update the plugin or ask the sender.</source>
        <translation>묶음의 테이블 {place}: 알수 없는 렬이 있습니다(《{column}》). 플러그인을 갱신하거나 보낸 기관에 문의하십시오.</translation>
    </message>
    <message>
        <source>Table {place} of the package holds more than {maximum} rows; ask the sender to split it by year or site.</source>
        <translation>묶음의 테이블 {place}: 행이 {maximum}개를 넘습니다. 보낸 기관에 년도별 또는 지점별로 나누어달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>Table {place} of the package lacks the column {column}; ask the sender to export it again.</source>
        <translation>묶음의 테이블 {place}: {column} 렬이 없습니다. 보낸 기관에 다시 내보내달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>Table {place}, row {row}, column {column}: “{found}” cannot be used; wanted is {wanted}.</source>
        <translation>표 {place}, {row}행 {column} 렬: 《{found}》 값은 쓸수 없습니다. 필요한 값: {wanted}.</translation>
    </message>
    <message>
        <source>Table {place}, row {row}: the uuid is malformed; ask the sender to export the package again.</source>
        <translation>테이블 {place}, {row}행: uuid 형식이 잘못되였습니다. 보낸 기관에 묶음을 다시 내보내달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>The agreed format has no table “{place}”; check the name.</source>
        <translation>합의된 형식에 《{place}》 테이블이 없습니다. 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>The area holds no cell of {cell_m} m; check the extent and the cell size.</source>
        <translation>대상지역에 {cell_m} m 셀이 하나도 들어가지 않습니다. 범위와 셀크기를 확인하십시오.</translation>
    </message>
    <message>
        <source>The greatest resistance is {maximum}; it must be above 1.</source>
        <translation>최대저항이 {maximum}입니다. 1보다 커야 합니다.</translation>
    </message>
    <message>
        <source>The layer “{place}” cannot be read; check that the file exists and is not damaged.</source>
        <translation>레이어 《{place}》: 읽을수 없습니다. 화일이 있는지, 손상되지 않았는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The layer “{place}” lies on another grid than the land cover; align it first.</source>
        <translation>레이어 《{place}》: 격자가 토지피복과 다릅니다. 먼저 격자를 맞추십시오.</translation>
    </message>
    <message>
        <source>The least area of {min_area_km2} km² is smaller than a cell ({cell_km2} km²); every single cell counts as a patch.</source>
        <translation>최소면적 {min_area_km2} km²: 셀({cell_km2} km²)보다 작습니다. 셀 하나하나가 조각이 됩니다.</translation>
    </message>
    <message>
        <source>The length of a narrow stretch that is borne is 0 m: give one above 0, for example 500.</source>
        <translation>더 좁아도 되는 길이가 0 m입니다. 0보다 큰 길이를 입력하십시오(례: 500).</translation>
    </message>
    <message>
        <source>The manifest of the package has a wrong entry “{field}”; ask the sender to export it again.</source>
        <translation>묶음의 목록화일에서 《{field}》 항목이 잘못되였습니다. 보낸 기관에 다시 내보내달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>The map has no layers; choose at least one.</source>
        <translation>지도에 레이어가 없습니다. 하나 이상 선택하십시오.</translation>
    </message>
    <message>
        <source>The outline of a corridor or core area is damaged ({reason}); repair it with “Fix geometries”.</source>
        <translation>생태통로 또는 핵심서식지의 륜곽이 손상되였습니다({reason}). 《도형 수정》 도구로 고치십시오.</translation>
    </message>
    <message>
        <source>The outline of corridor {place} crosses itself here; correct it with the vertex tool.</source>
        <translation>생태통로 {place}: 여기에서 륜곽이 스스로 교차합니다. 정점도구로 고치십시오.</translation>
    </message>
    <message>
        <source>The outline of corridor {place} is not valid here; correct it with the vertex tool.</source>
        <translation>생태통로 {place}: 여기에서 륜곽이 유효하지 않습니다. 정점도구로 고치십시오.</translation>
    </message>
    <message>
        <source>The package has more than {maximum} members; ask the sender to export it again.</source>
        <translation>묶음의 항목이 {maximum}개를 넘습니다. 보낸 기관에 다시 내보내달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>The package has no manifest; choose an exchange package made by this plugin.</source>
        <translation>묶음에 목록화일(manifest)이 없습니다. 이 플러그인으로 만든 교환묶음을 선택하십시오.</translation>
    </message>
    <message>
        <source>The package is of another format; choose an exchange package made by this plugin.</source>
        <translation>묶음의 형식이 다릅니다. 이 플러그인으로 만든 교환묶음을 선택하십시오.</translation>
    </message>
    <message>
        <source>The package is of format {found} and this version of the plugin reads {known}; update the plugin.</source>
        <translation>묶음형식이 {found}인데 이 판의 플러그인은 {known} 형식을 읽습니다. 플러그인을 갱신하십시오.</translation>
    </message>
    <message>
        <source>The package was made with a newer version of the format (code lists {codelists}); what is unknown here is kept and handed on in its own tier or a stricter one only. Update the plugin to see it.</source>
        <translation>묶음은 보다 새로운 형식판본(코드목록 {codelists})으로 만들어졌습니다. 여기서 모르는 내용은 보존하며 같은 등급이나 더 엄격한 등급의 묶음으로만 넘겨줍니다. 보려면 플러그인을 갱신하십시오.</translation>
    </message>
    <message>
        <source>The resistances around row {row}, column {column} lie too far apart to be summed; keep the greatest under 10,000 times the least.</source>
        <translation>{row}행 {column}렬 주변의 저항 차이가 너무 커서 더할수 없습니다. 최대값을 최소값의 10,000배 미만으로 하십시오.</translation>
    </message>
    <message>
        <source>The schema {place} of the plugin is damaged ({part}); install the plugin again.</source>
        <translation>플러그인의 스키마 {place}: 손상되였습니다({part}). 플러그인을 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>The scores of pressure {place} lie on another grid than the rest; score all pressures in one run.</source>
        <translation>압력 {place}: 점수의 격자가 나머지와 다릅니다. 모든 압력을 한번에 산정하십시오.</translation>
    </message>
    <message>
        <source>The suitability raster {place} holds no data; check that it covers the area.</source>
        <translation>적합도라스터 {place}: 자료가 없습니다. 대상지역을 덮는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The table of pressures is empty; name at least one pressure and its layer.</source>
        <translation>압력표가 비여있습니다. 압력과 그 레이어를 하나 이상 적으십시오.</translation>
    </message>
    <message>
        <source>The tables of the office database are not open; choose the database above and open it first.</source>
        <translation>기관자료기지의 테이블이 열려있지 않습니다. 먼저 위에서 자료기지를 선택하고 여십시오.</translation>
    </message>
    <message>
        <source>The weights of all threats add up to 0; give at least one threat a weight above 0.</source>
        <translation>모든 위협의 무게를 더하면 0입니다. 하나이상의 위협에 0보다 큰 무게를 주십시오.</translation>
    </message>
    <message>
        <source>There is no database {place}; check the path or make one with “New assessment”.</source>
        <translation>자료기지 {place}: 찾을수 없습니다. 경로를 확인하거나 《새 평가》로 만드십시오.</translation>
    </message>
    <message>
        <source>There is no language “{place}”; choose one from the list.</source>
        <translation>《{place}》 언어는 없습니다. 목록에서 선택하십시오.</translation>
    </message>
    <message>
        <source>There is no package {place}; check the path.</source>
        <translation>묶음 {place}: 찾을수 없습니다. 경로를 확인하십시오.</translation>
    </message>
    <message>
        <source>There is no protocol “{place}”; choose one of {known} or the path of a JSON file.</source>
        <translation>《{place}》 조사지침은 없습니다. {known}중에서 고르거나 JSON화일의 경로를 적으십시오.</translation>
    </message>
    <message>
        <source>There is no tier “{place}”; choose public, partner or restricted.</source>
        <translation>《{place}》 공개등급은 없습니다. public(공개), partner(협력기관), restricted(제한) 중에서 선택하십시오.</translation>
    </message>
    <message>
        <source>There is no “{place}” among {known}; choose one of these or the path of a JSON file.</source>
        <translation>《{place}》 항목은 없습니다. {known}중에서 고르거나 JSON화일의 경로를 적으십시오.</translation>
    </message>
    <message>
        <source>This installation of QGIS lacks the Python package shapely; add “python3-shapely” with the OSGeo4W Setup or your system&apos;s package manager and start QGIS again.</source>
        <translation>이 QGIS에는 Python묶음 shapely가 없습니다. OSGeo4W Setup 또는 체계의 묶음관리프로그람으로 《python3-shapely》를 설치한 뒤 QGIS를 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>Two results are to be written to {place}; give each a name of its own.</source>
        <translation>두 결과를 모두 {place}에 보관하려고 합니다. 서로 다른 이름을 지정하십시오.</translation>
    </message>
    <message>
        <source>Unit {place} has the finished answers of {count} assessors; a consensus needs two.</source>
        <translation>평가단위 {place}: 답을 마친 평가자가 {count}명입니다. 합의에는 두 명이 필요합니다.</translation>
    </message>
    <message>
        <source>Unit {place} lies where layer {layer} has no data; check that the layer covers the unit.</source>
        <translation>평가단위 {place}: 레이어 {layer}에 자료가 없는 곳에 있습니다. 레이어가 단위를 덮는지 확인하세요.</translation>
    </message>
    <message>
        <source>Unit {place}: the control measure for {pressure} lacks {fields}; complete it.</source>
        <translation>평가단위 {place}: 압력 {pressure}에 대한 관리대책에 다음 내용이 빠져있습니다: {fields}. 채워넣으십시오.</translation>
    </message>
    <message>
        <source>Unit {place}: {pressure} is of class {pressure_class} and needs a control measure with authority, deadline and status.</source>
        <translation>평가단위 {place}: {pressure}의 압력등급이 {pressure_class}이므로 담당기관, 기한, 진행상태를 적은 관리대책이 필요합니다.</translation>
    </message>
    <message>
        <source>Without this site the chain of corridor {place} falls apart; find a site that could stand in for it.</source>
        <translation>생태통로 {place}: 이 지점이 없으면 징검다리가 끊어집니다. 대신할수 있는 지점을 찾으십시오.</translation>
    </message>
    <message>
        <source>{cells} cells of {cell_m} m need {need_gib} GiB in {place} and {free_gib} GiB are free; choose cells of {fitting_m} m or more, a smaller area, or another disk.</source>
        <translation>{cell_m} m 셀 {cells}개에는 {place}에 {need_gib} GiB가 필요한데 {free_gib} GiB가 남아있습니다. 셀을 {fitting_m} m 이상으로 하거나 대상지역을 줄이거나 다른 디스크를 선택하십시오.</translation>
    </message>
    <message>
        <source>{cells} cells of {cell_m} m need {need_gib} GiB of memory and {free_gib} GiB are free; choose cells of {fitting_m} m or more, or a smaller area.</source>
        <translation>{cell_m} m 셀 {cells}개에는 기억기 {need_gib} GiB가 필요한데 {free_gib} GiB가 남아있습니다. 셀을 {fitting_m} m 이상으로 하거나 대상지역을 줄이십시오.</translation>
    </message>
    <message>
        <source>{count} cells of the resistance raster are 0 or negative and count as barriers; resistance starts at 1.</source>
        <translation>저항라스터에서 0 또는 음수인 셀 {count}개는 장애물로 봅니다. 저항은 1부터 시작합니다.</translation>
    </message>
    <message>
        <source>{count} cells of the resistance raster are infinite and count as barriers.</source>
        <translation>저항라스터에서 값이 무한대인 셀 {count}개는 장애물로 봅니다.</translation>
    </message>
    <message>
        <source>{count} cells of the resistance raster hold no data and count as barriers.</source>
        <translation>저항라스터에서 자료가 없는 셀 {count}개는 장애물로 봅니다.</translation>
    </message>
    <message>
        <source>{count} edits of table {place} come from a newer version of the format; they are kept, not shown.</source>
        <translation>{place}: 편집 {count}건은 보다 새로운 형식판본에서 온것입니다. 보존하지만 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>{count} edits wait for earlier ones that have not arrived; import the missing packages too.</source>
        <translation>변경리력 {count}건은 아직 도착하지 않은 앞선 변경을 기다리고있습니다. 빠진 묶음도 가져오십시오.</translation>
    </message>
    <message>
        <source>{place} could not be written ({reason}); check that the folder may be written to and that the disk has room. Nothing was left half-written.</source>
        <translation>{place}: 보관할수 없습니다({reason}). 폴더의 쓰기권한과 디스크의 여유공간을 확인하십시오. 보관하다 만 화일은 남기지 않았습니다.</translation>
    </message>
    <message>
        <source>{place} exists already; choose another name, existing assessments are never overwritten.</source>
        <translation>{place}: 이미 있습니다. 다른 이름을 선택하십시오. 기존 평가는 덮어쓰지 않습니다.</translation>
    </message>
    <message>
        <source>{place} has not finished unit {unit}; the talk begins when all who have begun have finished.</source>
        <translation>{place}이(가) 평가단위 {unit}을(를) 아직 마치지 않았습니다. 시작한 사람이 모두 마쳐야 논의를 시작합니다.</translation>
    </message>
    <message>
        <source>{place} is larger than {maximum_bytes} bytes; ask the sender to split the package by year or site.</source>
        <translation>{place}: {maximum_bytes}바이트를 넘습니다. 보낸 기관에 묶음을 년도별 또는 지점별로 나누어달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>{place} is no GeoPackage of a version that is read here ({user_version}); ask the sender to export it again.</source>
        <translation>{place}: 여기서 읽을수 있는 판의 GeoPackage가 아닙니다({user_version}). 보낸 기관에 다시 내보내달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>{place} is no office database; make one with “New assessment”.</source>
        <translation>{place}: 기관자료기지가 아닙니다. 《새 평가》로 만드십시오.</translation>
    </message>
    <message>
        <source>{place} is no valid JSON ({reason}); ask the sender to export the package again.</source>
        <translation>{place}: 올바른 JSON이 아닙니다({reason}). 보낸 기관에 묶음을 다시 내보내달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>{place}: a geometry does not match its checksum; the package was altered, so ask the sender for it again.</source>
        <translation>{place}: 도형이 검사합과 일치하지 않습니다. 묶음내용이 변경되였으니 보낸 기관에 다시 요청하십시오.</translation>
    </message>
    <message>
        <source>{place}: agreed assessments lack {count} control measures, first for {pressure} of unit {unit}; add measure, authority, deadline and status, or set the assessments back to draft.</source>
        <translation>{place}: 합의된 평가에 관리대책 {count}건이 빠져 있습니다(먼저 평가단위 {unit}의 {pressure}). 대책, 담당기관, 기한, 진행 상태를 적거나 평가를 초안으로 되돌리세요.</translation>
    </message>
    <message>
        <source>{place}: an edit is dated {at}, which lies in the future; check the clock of the computer it was made on.</source>
        <translation>{place}: 변경리력의 날짜({at})가 미래입니다. 변경한 콤퓨터의 시계를 확인하십시오.</translation>
    </message>
    <message>
        <source>{place}: results are written as one file; choose a name ending in one of {known}.</source>
        <translation>{place}: 결과는 화일 하나로 보관합니다. 다음것중 하나로 끝나는 이름을 선택하십시오: {known}.</translation>
    </message>
    <message>
        <source>{place}: the coordinate reference system {crs} does not measure in metres; choose a projected one, for example the UTM zone of your area, or reproject the layer.</source>
        <translation>{place}: 자리표계({crs})가 메터단위가 아닙니다. 투영자리표계(례: 대상지역의 UTM구역)를 선택하거나 레이어를 재투영하십시오.</translation>
    </message>
    <message>
        <source>{place}: the geometry is a {found} and must be a {expected}; correct the record.</source>
        <translation>{place}: 도형의 류형이 {found}인데 {expected} 류형이어야 합니다. 기록을 고치십시오.</translation>
    </message>
    <message>
        <source>{place}: the geometry is damaged ({reason}); correct the record.</source>
        <translation>{place}: 도형이 손상되였습니다({reason}). 기록을 고치십시오.</translation>
    </message>
    <message>
        <source>{place}: the package lacks a geometry that an edit refers to; ask the sender to export it again.</source>
        <translation>{place}: 변경리력이 가리키는 도형이 묶음에 없습니다. 보낸 기관에 다시 내보내달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>{place}: the required answer “{indicator}” is missing; ask the assessor for it.</source>
        <translation>{place}: 《{indicator}》 필수답이 빠져있습니다. 평가자에게 요청하십시오.</translation>
    </message>
    <message>
        <source>“{place}” cannot be a role; write up to 40 letters, digits, points or hyphens, as assessor-A.</source>
        <translation>《{place}》은(는) 역할이 될수 없습니다. assessor-A처럼 글자, 숫자, 점, 붙임표로 40자까지 적으세요.</translation>
    </message>
    <message>
        <source>“{place}” is no code of an office; write country, organisation and number, for example KR-NIE-01.</source>
        <translation>《{place}》 값은 기관코드가 아닙니다. 나라, 기관, 번호 순으로 적으십시오(례: KR-NIE-01).</translation>
    </message>
    <message>
        <source>“{place}” is no coordinate reference system that is known here; choose one from the list.</source>
        <translation>《{place}》 자리표계를 알수 없습니다. 목록에서 선택하십시오.</translation>
    </message>
    <message>
        <source>“{place}” reaches {cells} cells far and at most {most} can be computed; choose larger cells or a shorter distance.</source>
        <translation>《{place}》: 영향거리가 셀 {cells}개인데 최대 {most}개까지 계산할수 있습니다. 더 큰 셀을 선택하거나 거리를 줄이십시오.</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Stopped as you asked; nothing was written.</source>
        <translation>요청에 따라 중지했습니다. 아무것도 보관하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>&lt;p&gt;Cuts each corridor at right angles to its centreline, every so many metres, and tells for each cut how wide the corridor is, the mean and the greatest disturbance, the mean suitability, and the barriers that are met near by.&lt;/p&gt;&lt;p&gt;The centreline is the drawn one or the medial axis. The worst stretch is the one that lacks most ground to the species&apos; least width; where none is too narrow it is the narrowest place. The plot is written as PNG or SVG, for one corridor.&lt;/p&gt;</source>
        <translation>&lt;p&gt;일정한 간격마다 중심선에 직각으로 생태통로를 잘라 횡단선마다 생태통로의 폭, 교란의 평균과 최대값, 적합도의 평균, 가까이에서 만나는 장애물을 구합니다.&lt;/p&gt;&lt;p&gt;중심선은 직접 그린 중심선 또는 륜곽에서 구한 중심축입니다. 가장 나쁜 구간은 종의 최소폭에 비해 땅이 가장 많이 모자라는 구간이며, 너무 좁은 곳이 없으면 가장 좁은 곳입니다. 그라프는 생태통로 하나에 대해서만 PNG 또는 SVG로 보관합니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 화일(*.csv)</translation>
    </message>
    <message>
        <source>Choose a corridor on the map to see its profile.</source>
        <translation>종단면을 보려면 지도에서 생태통로를 선택하십시오.</translation>
    </message>
    <message>
        <source>Code, uuid or feature number of one corridor; empty = all.</source>
        <translation>생태통로 하나의 코드, uuid 또는 객체번호입니다. 비우면 모든 생태통로를 씁니다.</translation>
    </message>
    <message>
        <source>Corridor {name}: no width could be measured.</source>
        <translation>생태통로 {name}: 폭을 측정할수 없습니다.</translation>
    </message>
    <message>
        <source>Least width (m)</source>
        <translation>최소폭(m)</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>그라프</translation>
    </message>
    <message>
        <source>Raster of habitat suitability, 0 to 1.</source>
        <translation>서식지적합도라스터(0–1)입니다.</translation>
    </message>
    <message>
        <source>Raster of the disturbance index.</source>
        <translation>교란지수라스터입니다.</translation>
    </message>
    <message>
        <source>least width</source>
        <translation>최소폭</translation>
    </message>
</context>
<context>
    <name>Questionnaire</name>
    <message>
        <source>&amp;Unit</source>
        <translation>평가단위(&amp;U)</translation>
    </message>
    <message>
        <source>A control measure is needed for: {names}</source>
        <translation>관리대책이 필요한 압력: {names}</translation>
    </message>
    <message>
        <source>Choose a unit, or click one on the map.</source>
        <translation>평가단위를 고르거나 지도에서 클릭하세요.</translation>
    </message>
    <message>
        <source>Control measures of this unit …</source>
        <translation>이 단위의 관리대책 …</translation>
    </message>
    <message>
        <source>Control measures: {unit}</source>
        <translation>관리대책: {unit}</translation>
    </message>
    <message>
        <source>Then click a unit on the map.</source>
        <translation>누른 다음 지도에서 평가단위를 클릭하세요.</translation>
    </message>
    <message>
        <source>“{text}” is no date; write year-month-day, for example 2027-03-01.</source>
        <translation>《{text}》은(는) 날짜가 아닙니다. 2027-03-01처럼 년-월-일로 쓰세요.</translation>
    </message>
    <message>
        <source>“{text}” is no number from {low} to {high}; it is not saved.</source>
        <translation>《{text}》은(는) {low}부터 {high}까지의 수가 아니어서 보관하지 않았습니다.</translation>
    </message>
    <message>
        <source>“{text}” is no number from {low} upwards; it is not saved.</source>
        <translation>《{text}》은(는) {low} 이상의 수가 아니어서 보관하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a class code, a whole number</source>
        <translation>분류코드(정수)</translation>
    </message>
    <message>
        <source>a code stands twice</source>
        <translation>같은 코드가 두번 있음</translation>
    </message>
    <message>
        <source>a key is not known</source>
        <translation>알수 없는 키가 있음</translation>
    </message>
    <message>
        <source>a key stands twice</source>
        <translation>같은 키가 두번 있음</translation>
    </message>
    <message>
        <source>a name that may be that of a file</source>
        <translation>화일이름으로 쓸수 있는 이름</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>수자</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>0보다 큰 수자</translation>
    </message>
    <message>
        <source>a number is wanted</source>
        <translation>수자여야 함</translation>
    </message>
    <message>
        <source>a pair of numbers is wanted</source>
        <translation>수자 두개로 된 쌍이어야 함</translation>
    </message>
    <message>
        <source>a raster</source>
        <translation>라스터</translation>
    </message>
    <message>
        <source>a value is not known</source>
        <translation>알수 없는 값이 있음</translation>
    </message>
    <message>
        <source>a value that stands in one row only</source>
        <translation>한행에만 있는 값</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>다른 프로그람이 사용중임</translation>
    </message>
    <message>
        <source>at least one row</source>
        <translation>한행 이상</translation>
    </message>
    <message>
        <source>either classes or points are wanted, not both</source>
        <translation>분류(classes)와 점(points)가운데서 하나만 있어야 함</translation>
    </message>
    <message>
        <source>it may not be written to</source>
        <translation>쓰기권한이 없음</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>선</translation>
    </message>
    <message>
        <source>points</source>
        <translation>점</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>다각형</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>수자가 범위를 벗어남</translation>
    </message>
    <message>
        <source>the path of a raster</source>
        <translation>라스터의 경로</translation>
    </message>
    <message>
        <source>the system refused it</source>
        <translation>체계가 거부함</translation>
    </message>
    <message>
        <source>there are more than 254 different weights</source>
        <translation>서로 다른 무게가 254개를 넘음</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>&lt;p&gt;Puts the layers on one A4 page with legend, scale bar, north arrow, graticule, date, protocol and the disclaimer on boundaries, in the chosen language, and writes it as PDF and as PNG. Text in the PDF stays text.&lt;/p&gt;</source>
        <translation>&lt;p&gt;선택한 언어로 레이어를 A4용지 한페지에 배치하고 범례, 축척자, 방위표, 경위선망, 날짜, 조사지침, 경계에 관한 주의글을 넣어 PDF와 PNG로 보관합니다. PDF의 글자는 텍스트로 남습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Coordinate reference system: {crs}</source>
        <translation>자리표계: {crs}</translation>
    </message>
    <message>
        <source>Heading of the page; empty for the standard one.</source>
        <translation>페지제목입니다. 비워두면 기본제목을 씁니다.</translation>
    </message>
    <message>
        <source>Joint assessment of habitat, disturbance and corridors</source>
        <translation>서식지, 교란, 생태통로 공동평가</translation>
    </message>
    <message>
        <source>Map as PDF</source>
        <translation>PDF지도</translation>
    </message>
    <message>
        <source>Map as PNG</source>
        <translation>PNG지도</translation>
    </message>
    <message>
        <source>Print the overview map</source>
        <translation>개요지도 출력</translation>
    </message>
    <message>
        <source>Protocol whose name and version are printed.</source>
        <translation>이름과 판을 인쇄할 조사지침입니다.</translation>
    </message>
    <message>
        <source>Protocol: {name} {version}</source>
        <translation>조사지침: {name} {version}</translation>
    </message>
    <message>
        <source>The page as PDF.</source>
        <translation>PDF로 보관한 페지입니다.</translation>
    </message>
    <message>
        <source>The page as a picture.</source>
        <translation>그림으로 보관한 페지입니다.</translation>
    </message>
    <message>
        <source>Who made the data and under which licence; printed on the page.</source>
        <translation>자료를 만든 곳과 리용허가 조건입니다. 페지에 인쇄됩니다.</translation>
    </message>
</context>
<context>
    <name>Resistance</name>
    <message>
        <source>Barrier resistance</source>
        <translation>장애물저항</translation>
    </message>
    <message>
        <source>Derive movement resistance</source>
        <translation>이동저항 계산</translation>
    </message>
    <message>
        <source>Expert default 1000. With 0 the barriers cannot be crossed at all.</source>
        <translation>전문가기본값은 1000입니다. 0이면 장애물을 전혀 지나갈수 없습니다.</translation>
    </message>
    <message>
        <source>Fences, canals, dams: every cell they touch is raised to the barrier resistance.</source>
        <translation>울타리, 수로, 언제 등입니다. 장애물이 닿는 모든 셀의 저항을 장애물저항까지 올립니다.</translation>
    </message>
    <message>
        <source>Greatest resistance</source>
        <translation>최대저항</translation>
    </message>
    <message>
        <source>Mean resistance</source>
        <translation>평균저항</translation>
    </message>
    <message>
        <source>Raster of suitability, 0 to 1.</source>
        <translation>적합도라스터(0–1)입니다.</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>&lt;p&gt;Scores disturbance as it is and after each control measure, then after all of them, on one grid. The layer of measures holds polygons with the fields &lt;i&gt;measure&lt;/i&gt; (name), &lt;i&gt;kind&lt;/i&gt; (remove, reduce, move, close), &lt;i&gt;pressure&lt;/i&gt; (code in the scheme) and &lt;i&gt;amount&lt;/i&gt; (reduce: percent that goes; close: months a year). Features of the pressure are cut at the polygon and distances computed anew; what is moved scores at its new place, too.&lt;/p&gt;&lt;p&gt;With land cover the suitability follows, with core areas the cost of the corridors between them, with an office database the class of each site after its agreed scores. The table has a row for each measure and country; measures are ranked by what they take off the mean index.&lt;/p&gt;</source>
        <translation>&lt;p&gt;현재 상태, 관리대책 하나하나를 시행한 뒤, 모두 시행한 뒤의 교란을 같은 격자에서 산정합니다. 대책 레이어는 &lt;i&gt;measure&lt;/i&gt;(이름), &lt;i&gt;kind&lt;/i&gt;(remove 없애기, reduce 줄이기, move 옮기기, close 계절 통제), &lt;i&gt;pressure&lt;/i&gt;(산정 체계의 코드), &lt;i&gt;amount&lt;/i&gt;(reduce: 줄어드는 백분율, close: 한 해의 달 수) 필드가 있는 폴리곤입니다. 압력의 피처를 폴리곤에서 잘라 내고 거리를 다시 계산하며, 옮긴 것은 새 자리에서도 점수를 냅니다.&lt;/p&gt;&lt;p&gt;토지피복이 있으면 적합도, 핵심 지역이 있으면 그 사이 생태통로의 비용, 기관 자료기지가 있으면 합의된 점수에 따른 지역별 등급도 구합니다. 표에는 대책과 나라마다 한 행이 있고, 평균 지수를 낮춘 크기 순으로 순위를 매깁니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Class of each site before and after each measure; needs a database.</source>
        <translation>대책마다 전후의 지역별 등급입니다. 자료기지가 필요합니다.</translation>
    </message>
    <message>
        <source>Compare control measures</source>
        <translation>관리대책 비교</translation>
    </message>
    <message>
        <source>One row for each measure and country, and for all measures together.</source>
        <translation>대책과 나라마다 한행, 모든 대책을 합친 행이 있습니다.</translation>
    </message>
    <message>
        <source>Table of sites</source>
        <translation>지점표</translation>
    </message>
</context>
<context>
    <name>Suitability</name>
    <message>
        <source>&lt;p&gt;Scores each layer by the functions of the species file and takes the weighted geometric mean: HSI = (Π sᵢ^wᵢ)^(1/Σwᵢ). One variable at 0 makes the whole 0; no good value can hide it.&lt;/p&gt;&lt;p&gt;Values the literature does not prove are expert defaults and marked so in the species file; change them in a copy of your own.&lt;/p&gt;</source>
        <translation>&lt;p&gt;종화일의 함수로 레이어마다 점수를 매기고 무게붙은 기하평균을 구합니다: HSI = (Π sᵢ^wᵢ)^(1/Σwᵢ). 변수 하나가 0이면 전체가 0이 되며, 다른 변수의 좋은 값이 이를 가릴수 없습니다.&lt;/p&gt;&lt;p&gt;문헌으로 확인되지 않은 값은 전문가기본값이며 종화일에 그렇게 표시되여있습니다. 바꾸려면 화일을 복사하여 사본을 고치십시오.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Disturbance index</source>
        <translation>교란지수</translation>
    </message>
    <message>
        <source>Habitat suitability</source>
        <translation>서식지적합도</translation>
    </message>
    <message>
        <source>Index 0 to 100. The result takes its grid; without it, that of the land cover.</source>
        <translation>0–100의 지수입니다. 결과는 이 라스터의 격자를 따르고, 없으면 토지피복의 격자를 따릅니다.</translation>
    </message>
    <message>
        <source>Mean suitability</source>
        <translation>평균적합도</translation>
    </message>
    <message>
        <source>Model habitat suitability</source>
        <translation>서식지적합도 모형화</translation>
    </message>
    <message>
        <source>Raster of land cover classes as in the species file (Copernicus CGLS-LC100 codes).</source>
        <translation>종화일과 같은 분류의 토지피복라스터입니다(Copernicus CGLS-LC100 코드).</translation>
    </message>
    <message>
        <source>Rivers and lakes, or a raster whose cells above 0 are water.</source>
        <translation>하천과 호수 레이어, 또는 0보다 큰 셀이 물인 라스터입니다.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>&lt;p&gt;Prints an exercise in the language asked for: objective, time, whether the internet is needed, the steps, and a card for each unit that tells what the students need to answer the protocol. For the trainer the numbers that must come out stand beside the steps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;고른 언어로 련습을 인쇄합니다. 목표, 시간, 인터넷 필요 여부, 단계, 그리고 학생이 조사지침에 답하는 데 필요한 내용을 담은 단위별 카드가 들어 있습니다. 강사용에는 단계마다 나와야 할 값을 함께 적습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Takes a folder with a CSV file of answers for each student, as the questionnaire or the template gives them, and compares each with the reference scoring of the exercise and with the class: parts of answers that are equal, units of the right class, kappa, and what was hardest. Students are named by their files.&lt;/p&gt;&lt;p&gt;A file with a fault is not taken; its faults stand on the sheet of the class with row and column, and the others are compared all the same.&lt;/p&gt;</source>
        <translation>&lt;p&gt;학생마다 답 CSV 화일이 하나씩 있는 폴더를 읽어(설문지나 템플릿에서 만든 것) 련습의 기준 평가와 반 전체에 견줍니다. 같은 답의 수, 등급이 맞은 단위, 카파, 가장 어려웠던 것을 보여 줍니다. 학생 이름은 화일 이름입니다.&lt;/p&gt;&lt;p&gt;오유가 있는 화일은 받지 않고 반 결과지에 행과 렬과 함께 오유를 적으며, 나머지는 그대로 견줍니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A CSV file of answers for each student.</source>
        <translation>학생마다 답 CSV 화일 하나입니다.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>련습</translation>
    </message>
    <message>
        <source>Exercise sheet</source>
        <translation>련습 시트</translation>
    </message>
    <message>
        <source>Files not taken</source>
        <translation>받지 않은 화일</translation>
    </message>
    <message>
        <source>Name of an exercise of the plugin, or the path of your own exercise file (JSON).</source>
        <translation>플러그인의 련습 이름이나 직접 만든 련습 화일(JSON)의 경로입니다.</translation>
    </message>
    <message>
        <source>One row for each student.</source>
        <translation>학생마다 한행입니다.</translation>
    </message>
    <message>
        <source>Print an exercise</source>
        <translation>련습 인쇄</translation>
    </message>
    <message>
        <source>Training area</source>
        <translation>실습지역</translation>
    </message>
</context>
<context>
    <name>Widening</name>
    <message>
        <source>&lt;p&gt;Compares each corridor that supersedes another one with its predecessor: least and mean width, length, area, area by country, share protected and mean disturbance, before and after; and the ground gained, lost and kept as a map.&lt;/p&gt;&lt;p&gt;Predecessors are looked for in the same layer, or in a second one, by the uuid that stands in “supersedes”; of two layers without such a column, corridors of the same code are compared.&lt;/p&gt;</source>
        <translation>&lt;p&gt;다른 생태통로를 대체한 생태통로를 이전 판과 비교합니다. 최소폭과 평균폭, 길이, 면적, 나라별 면적, 보호구 비률, 평균교란의 이전 값과 이후 값을 구하고, 늘어난 땅, 줄어든 땅, 유지된 땅을 지도로 나타냅니다.&lt;/p&gt;&lt;p&gt;이전 판은 《supersedes》에 든 uuid로 같은 레이어나 두번째 레이어에서 찾습니다. 두 레이어에 이 렬이 없으면 코드가 같은 생태통로끼리 비교합니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>측정항목</translation>
    </message>
    <message>
        <source>Pairs of versions</source>
        <translation>비교한 판의 쌍수</translation>
    </message>
    <message>
        <source>Polygons of the protected areas.</source>
        <translation>보호구의 다각형입니다.</translation>
    </message>
    <message>
        <source>Protected areas</source>
        <translation>보호구</translation>
    </message>
</context>
</TS>
