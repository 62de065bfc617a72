<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KP" sourcelanguage="en">
<context>
    <name>Agreement</name>
    <message>
        <source>&lt;p&gt;Compares the latest visits of all assessors: Cohen&apos;s kappa with quadratic weights for two, Fleiss&apos; kappa for more, Krippendorff&apos;s alpha (ordinal) where some have not rated every unit; for the class of each pressure and of the whole unit, state and response, for all units and by country.&lt;/p&gt;&lt;p&gt;Indicators below the protocol&apos;s bound (0.40) are listed to be talked over. Where all gave the same answer there is no number, and the report says so.&lt;/p&gt;</source>
        <translation>&lt;p&gt;모든 평가자의 가장 최근 조사를 비교합니다. 두명이면 두제곱무게 Cohen 카파, 더 많으면 Fleiss 카파, 평가하지 않은 단위가 있으면 Krippendorff 알파(서렬)를 씁니다. 각 압력과 단위 전체의 등급, 상태, 대응을 모든 단위와 나라별로 보여줍니다.&lt;/p&gt;&lt;p&gt;조사지침의 기준(0.40)보다 낮은 지표는 론의할 목록에 올립니다. 모두 같은 답을 하면 값을 계산할수 없으며, 보고서에 그렇게 적습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, quadratic weights</source>
        <translation>Cohen 카파, 두제곱무게</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>나라</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, ordinal (ratings are missing)</source>
        <translation>Krippendorff 알파, 서렬(빠진 평가 있음)</translation>
    </message>
    <message>
        <source>Number of indicators to talk over</source>
        <translation>론의할 지표 수</translation>
    </message>
    <message>
        <source>One row for each indicator and country.</source>
        <translation>지표와 나라마다 한행입니다.</translation>
    </message>
    <message>
        <source>Polygons of the units, to tell the agreement by country; needs countries too.</source>
        <translation>나라별 일치도를 내기 위한 단위 다각형입니다. 나라레이어도 필요합니다.</translation>
    </message>
    <message>
        <source>Protocol {protocol} {version}; assessors: {names}.</source>
        <translation>조사지침 {protocol} {version}, 평가자: {names}.</translation>
    </message>
    <message>
        <source>To be talked over (below {bound})</source>
        <translation>론의할 지표({bound} 미만)</translation>
    </message>
    <message>
        <source>What to talk over, and all numbers, in the chosen language.</source>
        <translation>론의할 내용과 모든 값을 고른 언어로 적습니다.</translation>
    </message>
    <message>
        <source>all gave one and the same answer: they agree, and no number can be computed from it</source>
        <translation>모두 같은 답을 하여 일치하지만 값을 계산할수 없습니다</translation>
    </message>
    <message>
        <source>{band}; talk it over</source>
        <translation>{band}, 론의 필요</translation>
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
        <translation>&lt;p&gt;조사지침에 따라 평가단위마다 점수를 매깁니다. 압력의 영향 = 시기 + 범위 + 심각성(하나라도 0이면 0), 단위의 압력 = 가장 심한 압력의 값, 루적 압력 = 1 − Π(1 − I/9)이며, 가장 낮은 답과 가장 높은 답에 따른 값의 구간도 함께 계산합니다. 점수는 평가자별로 따로 매깁니다. 합의는 별도 기록으로 남으며 다른 기록을 덮어쓰지 않습니다.&lt;/p&gt;&lt;p&gt;지도에서 잰 값도 함께 기록합니다. 단위 안에 드는 셀 면적으로 무게를 붙인 평균, 등급별 비률, 도로, 철길, 주민지, 물까지의 거리입니다. 단위는 서로 겹쳐도 되고 셀보다 작아도 됩니다.&lt;/p&gt;&lt;p&gt;답은 UTF-8로 보관한 CSV 표로 작성합니다. 표에 오유가 있으면 행과 렬을 알려주고 아무것도 가져오지 않습니다. 2등급 이상의 압력에는 관리대책이 있어야 하며, 없으면 그 평가는 합의된 상태로 내보낼수 없습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Agreement on {name} is low (kappa {kappa}): talk it over.</source>
        <translation>{name}: 평가자들사이의 일치도가 낮습니다(카파 {kappa}). 평가자끼리 론의하십시오.</translation>
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
        <translation>플라그인에 포함된 조사지침의 이름 또는 조사지침화일(JSON)의 경로입니다.</translation>
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
        <translation>지난 조사와 비교하면 {count}개 단위 가운데 압력이 나빠진 곳 {worse}개, 나아진 곳 {better}개입니다(부호 검정 p = {p}). 나머지는 구간이나 방법 때문에 변화를 말할수 없습니다.</translation>
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
        <translation>unit_code, pressure, measure, authority, deadline(YYYY-MM-DD), status(planned, running, done, dropped) 렬이 있는 표입니다. 2등급 이상의 압력에는 관리대책이 필요합니다.</translation>
    </message>
    <message>
        <source>whole unit</source>
        <translation>평가단위 전체</translation>
    </message>
</context>
<context>
    <name>Barriers</name>
    <message>
        <source>&lt;p&gt;Asks of each cell: were the ground within the radius restored to resistance 1, by how much would the least cost between two core areas fall for each metre restored? Score = (LCD − least CWD_A on the rim − least CWD_B on the rim − D) / D, with D = 2 × radius; below 0 it counts as 0 (McRae et al. 2012).&lt;/p&gt;&lt;p&gt;The first raster holds the greatest score of any pair and radius, the second the sum over the pairs: ground that serves many pairs at once. Pairs without any way between them have no score.&lt;/p&gt;</source>
        <translation>&lt;p&gt;셀마다 반경 안의 땅을 저항 1로 복원할 때 두 핵심서식지 사이의 최소비용이 복원한 1 m당 얼마나 줄어드는지 계산합니다. 점수 = (LCD − 둘레의 최소 CWD_A − 둘레의 최소 CWD_B − D) / D, D = 2 × 반경이며, 0보다 작으면 0으로 합니다(McRae et al. 2012).&lt;/p&gt;&lt;p&gt;첫째 라스터는 모든 쌍과 반경 가운데 최대 점수이고, 둘째는 쌍별 점수의 합으로 여러 쌍에 함께 도움이 되는 땅을 보여줍니다. 경로가 전혀 없는 쌍에는 점수가 없습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Pair {code}, radius {radius} m: restoring ground at {x}, {y} saves {saved} cost-weighted km of {cost} km.</source>
        <translation>쌍 {code}, 반경 {radius} m: {x}, {y}의 땅을 복원하면 {cost} km 가운데 비용무게로 {saved} km가 줄어듭니다.</translation>
    </message>
    <message>
        <source>Radius of the restored ground in metres, greater than a cell: one number, several separated by semicolons (200; 400), or least:greatest:step (200:1000:200). Expert default 500.</source>
        <translation>복원할 땅의 반경(m)이며 셀보다 커야 합니다. 수 하나, 세미콜론으로 나눈 여러 수(200; 400), 또는 최소:최대:간격(200:1000:200)으로 적습니다. 전문가기본값 500.</translation>
    </message>
    <message>
        <source>Raster of resistance; cells without data or not above 0 cannot be crossed.</source>
        <translation>저항라스터입니다. 자료가 없거나 0 이하인 셀은 지나갈수 없습니다.</translation>
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
    <name>Connectivity</name>
    <message>
        <source>&lt;p&gt;Measures how well core areas are connected by links: probability of connectivity PC, equivalent connected area EC, integral index IIC, components, and the share of PC that crosses borders. For each node and each link: what is lost when it is lost (dPC, dIIC; for nodes with intra, flux and connector) and how many pairs of nodes depend on it (betweenness).&lt;/p&gt;&lt;p&gt;The probability of dispersal falls with the cost of a link: p = exp(−α · cost), equal to the given probability at the given distance. The answer depends on the link set: compare only results of links that were obtained in the same way.&lt;/p&gt;</source>
        <translation>&lt;p&gt;핵심서식지가 련결선으로 얼마나 잘 련결되여있는지 측정합니다. 련결확률 PC, 등가 련결 면적 EC, 통합 지수 IIC, 성분수, 그리고 PC 가운데 국경을 넘는 비률을 구합니다. 마디점과 련결선마다 그것을 잃을 때의 손실(dPC, dIIC; 마디점은 intra, flux, connector로 나눔)과 거기에 의존하는 마디점 쌍의 수(매개 중심성)를 구합니다.&lt;/p&gt;&lt;p&gt;분산확률은 련결선의 비용에 따라 줄어듭니다: p = exp(−α · cost). 주어진 거리에서 주어진 확률이 됩니다. 결과는 련결선집합에 따라 달라지므로 같은 방법으로 얻은 련결선의 결과만 비교하십시오.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A note for the table, for example: neighbours by cost allocation, cutoff 20 km.</source>
        <translation>표에 남길 설명입니다. 례: 비용배분에 따른 이웃, 비용한도 20 km.</translation>
    </message>
    <message>
        <source>Area in km², or another measure of what the node is worth.</source>
        <translation>면적(km²) 또는 마디점의 가치를 나타내는 다른 값입니다.</translation>
    </message>
    <message>
        <source>Area of the whole study region in km², habitat and all else: PC and IIC are shares of its square. Without it only EC and the losses are given.</source>
        <translation>서식지와 그밖의 모든 땅을 합한 연구 지역 전체의 면적(km²)입니다. PC와 IIC는 그 제곱에 대한 비률입니다. 없으면 EC와 손실만 구합니다.</translation>
    </message>
    <message>
        <source>Between 0 and 1: 0.5 for a median dispersal distance, 0.05 for a greatest one. Expert default.</source>
        <translation>0과 1 사이입니다. 분산거리의 중앙값이면 0.5, 최대 분산거리면 0.05입니다. 전문가기본값입니다.</translation>
    </message>
    <message>
        <source>Component, dPC and dIIC with their fractions (%), betweenness of each node.</source>
        <translation>마디점마다 성분, dPC와 dIIC 및 그 구성 비률(%), 매개 중심성입니다.</translation>
    </message>
    <message>
        <source>Core areas or sites, one feature each: polygons, points or a table.</source>
        <translation>핵심서식지나 지점으로, 객체 하나가 마디점 하나입니다. 다각형, 점 또는 표입니다.</translation>
    </message>
    <message>
        <source>Cost or length of the link, 0 or more, in the unit of the distance below.</source>
        <translation>련결선의 비용이나 길이입니다. 0 이상이며 아래 거리와 같은 단위입니다.</translation>
    </message>
    <message>
        <source>Country code of each node; needed for the transboundary share.</source>
        <translation>마디점마다의 나라코드입니다. 국경을 넘는 비률을 구하는 데 필요합니다.</translation>
    </message>
    <message>
        <source>Dispersal distance</source>
        <translation>분산거리</translation>
    </message>
    <message>
        <source>Distance in the unit of the cost field (km where it holds km) at which the probability below holds. Expert default.</source>
        <translation>아래 확률이 되는 거리로, 비용필드와 같은 단위입니다(필드가 km이면 km). 전문가기본값입니다.</translation>
    </message>
    <message>
        <source>Equivalent connected area EC</source>
        <translation>등가 련결 면적 EC</translation>
    </message>
    <message>
        <source>Equivalent connected area {area} km² in {components} components.</source>
        <translation>등가 련결 면적 {area} km², 성분 {components}개.</translation>
    </message>
    <message>
        <source>Field with the area (km²)</source>
        <translation>면적필드(km²)</translation>
    </message>
    <message>
        <source>Field with the cost</source>
        <translation>비용필드</translation>
    </message>
    <message>
        <source>Field with the first node</source>
        <translation>첫째 마디점필드</translation>
    </message>
    <message>
        <source>Field with the node&apos;s country</source>
        <translation>마디점의 나라 필드</translation>
    </message>
    <message>
        <source>Field with the node&apos;s number or name</source>
        <translation>마디점의 번호 또는 이름필드</translation>
    </message>
    <message>
        <source>Field with the second node</source>
        <translation>둘째 마디점필드</translation>
    </message>
    <message>
        <source>How the links were obtained</source>
        <translation>련결선을 얻은 방법</translation>
    </message>
    <message>
        <source>Least-cost paths or a table, one feature for each link; links have no direction.</source>
        <translation>최소비용 경로 또는 표로, 객체 하나가 련결선 하나입니다. 련결선에는 방향이 없습니다.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>련결선</translation>
    </message>
    <message>
        <source>Measure connectivity</source>
        <translation>련결성 측정</translation>
    </message>
    <message>
        <source>Node at one end of the link.</source>
        <translation>련결선 한쪽 끝의 마디점입니다.</translation>
    </message>
    <message>
        <source>Node at the other end of the link.</source>
        <translation>련결선 다른 쪽 끝의 마디점입니다.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>마디점</translation>
    </message>
    <message>
        <source>Number of components</source>
        <translation>성분수</translation>
    </message>
    <message>
        <source>PC, EC, IIC and the rest, with the link set they were computed from.</source>
        <translation>PC, EC, IIC 등과 그 계산에 쓴 련결선집합입니다.</translation>
    </message>
    <message>
        <source>Probability of connectivity PC</source>
        <translation>련결확률 PC</translation>
    </message>
    <message>
        <source>Probability, dPC and dIIC (%) of each link: what its loss would cost.</source>
        <translation>련결선마다 확률, dPC와 dIIC(%)입니다. 잃을 때의 손실을 나타냅니다.</translation>
    </message>
    <message>
        <source>Table of links</source>
        <translation>련결선표</translation>
    </message>
    <message>
        <source>Table of nodes</source>
        <translation>마디점표</translation>
    </message>
    <message>
        <source>Table of the network</source>
        <translation>망표</translation>
    </message>
    <message>
        <source>Transboundary share of PC</source>
        <translation>PC의 국경을 넘는 비률</translation>
    </message>
    <message>
        <source>What the links call the node.</source>
        <translation>련결선에서 마디점을 부르는 이름입니다.</translation>
    </message>
    <message>
        <source>{nodes} nodes, {links} links: about {seconds} s.</source>
        <translation>마디점 {nodes}개, 련결선 {links}개: 약 {seconds}초 걸립니다.</translation>
    </message>
</context>
<context>
    <name>Corridors</name>
    <message>
        <source>&lt;p&gt;Runs the accumulated cost (cell × mean resistance × 1 or √2) from each core area, finds neighbouring pairs by cost allocation, the least-cost path of each pair and its normalised corridor CWD_A + CWD_B − LCD, cut at the cutoff.&lt;/p&gt;&lt;p&gt;A least-cost path always exists, however poor: look at the least width and at the cost ratio before you call a link a corridor. With a database the corridors are added to it as records.&lt;/p&gt;&lt;p&gt;Type E joins sites by hops instead, for birds: straight lines between sites no farther apart than the greatest hop, and the networks they form.&lt;/p&gt;&lt;p&gt;A run that is stopped writes the pairs that are whole, and nothing into the database.&lt;/p&gt;</source>
        <translation>&lt;p&gt;핵심서식지마다 루적 비용(셀 × 평균저항 × 1 또는 √2)을 계산하고, 비용배분으로 이웃한 쌍을 찾은 다음, 쌍마다 최소비용 경로와 정규화한 생태통로 CWD_A + CWD_B − LCD를 구하여 비용한도에서 자릅니다.&lt;/p&gt;&lt;p&gt;최소비용 경로는 조건이 아무리 나빠도 항상 나옵니다. 생태통로로 판단하기 전에 최소폭과 비용비를 확인하십시오. 자료기지를 지정하면 생태통로를 기록으로 추가합니다.&lt;/p&gt;&lt;p&gt;류형 E는 조류를 위해 지점을 건너뛰기로 잇습니다. 최대 건너뛰기거리 이내인 지점 사이의 직선과 그것이 이루는 련결망을 냅니다.&lt;/p&gt;&lt;p&gt;실행을 중지하면 완성된 쌍만 보관하고 자료기지에는 아무것도 쓰지 않습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Connectivity type</source>
        <translation>련결 류형</translation>
    </message>
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
        <source>For corridors by share: greatest extra cost in % of the pair&apos;s least cost.</source>
        <translation>생태통로를 비률로 자를 때: 최대 추가 비용을 그 쌍의 최소비용에 대한 %로 나타냅니다.</translation>
    </message>
    <message>
        <source>For pairs of a table: a layer or CSV with the patch numbers in “from” and “to”.</source>
        <translation>표의 쌍을 쓸 때: 조각 번호가 《from》과 《to》 렬에 있는 레이어 또는 CSV입니다.</translation>
    </message>
    <message>
        <source>For stepping stones: greatest hop from site to site, in metres, or in cost-weighted metres when measured by cost. Expert default.</source>
        <translation>징검다리용: 지점에서 지점까지 최대 건너뛰기거리(m)이며, 비용으로 잴 때는 비용무게를 붙인 m입니다. 전문가기본값입니다.</translation>
    </message>
    <message>
        <source>Greatest extra cost of a corridor cell over the least-cost path, in cost-weighted metres. Expert default.</source>
        <translation>생태통로에 속하는 셀이 최소비용경로보다 더 들수 있는 최대비용(비용무게를 붙인 m)입니다. 전문가기본값입니다.</translation>
    </message>
    <message>
        <source>Greatest hop (m)</source>
        <translation>최대 건너뛰기거리(m)</translation>
    </message>
    <message>
        <source>Hops measured by</source>
        <translation>건너뛰기거리를 재는 방법</translation>
    </message>
    <message>
        <source>Least width (m)</source>
        <translation>최소폭(m)</translation>
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
        <source>Raster of resistance; cells without data or not above 0 cannot be crossed. Only stepping stones by straight line need none.</source>
        <translation>저항라스터입니다. 자료가 없거나 0 이하인 셀은 지나갈수 없습니다. 직선 거리로 잇는 징검다리에만 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>Share of the least cost (%)</source>
        <translation>최소비용 대비 비률(%)</translation>
    </message>
    <message>
        <source>Sites whose loss splits a network</source>
        <translation>사라지면 련결망이 끊어지는 지점</translation>
    </message>
    <message>
        <source>Species the corridors are for: its code and its least width go into the records.</source>
        <translation>생태통로를 리용할 종입니다. 종코드와 필요한 최소폭이 기록에 들어갑니다.</translation>
    </message>
    <message>
        <source>Stopped as you asked; what is whole was written (links: {count}), nothing into a database.</source>
        <translation>요청하신 대로 중지했습니다. 완성된 결과만 보관했으며(련결 수: {count}), 자료기지에는 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>Whole number above 0; parts of one number are one patch.</source>
        <translation>0보다 큰 정수입니다. 번호가 같은 부분은 한조각으로 봅니다.</translation>
    </message>
    <message>
        <source>allocation: pairs whose cost allocations touch; all: every pair; distance: every pair within the greatest distance; table: the pairs of a table.</source>
        <translation>allocation: 비용배분 구역이 맞닿은 쌍, all: 모든 쌍, distance: 최대 거리 이내의 모든 쌍, table: 표에 있는 쌍.</translation>
    </message>
    <message>
        <source>at a share of each least cost</source>
        <translation>쌍마다 최소비용의 일정 비률까지</translation>
    </message>
    <message>
        <source>at the cutoff</source>
        <translation>비용한도까지</translation>
    </message>
    <message>
        <source>cutoff: at the cutoff; share: at a share of each pair&apos;s least cost; width: at the least extra cost at which the least width is reached, at most at the cutoff.</source>
        <translation>cutoff: 비용한도까지, share: 쌍마다 최소비용의 일정 비률까지, width: 최소폭에 이르는 가장 작은 추가 비용까지(비용한도를 넘지 않음).</translation>
    </message>
    <message>
        <source>least cost</source>
        <translation>최소비용</translation>
    </message>
    <message>
        <source>neighbours by cost allocation</source>
        <translation>비용배분으로 이웃한 쌍</translation>
    </message>
    <message>
        <source>straight: straight line from edge to edge; cost: least cost over the resistance.</source>
        <translation>straight: 가장자리 사이의 직선 거리, cost: 저항라스터에서 계산한 최소비용.</translation>
    </message>
    <message>
        <source>where the least width is reached</source>
        <translation>최소폭에 이르는 데까지</translation>
    </message>
</context>
<context>
    <name>CostDistance</name>
    <message>
        <source>&lt;p&gt;The least cost of the way from the nearest source to each cell, in cost-weighted metres: on ground of resistance 1 it is the length of the way. A step to one of the eight neighbours costs cell size × (R1 + R2) / 2, on the diagonal × √2 (Adriaensen et al. 2003).&lt;/p&gt;&lt;p&gt;Cells without data or not above 0 cannot be crossed. Cells that no way reaches, or only one dearer than the greatest cost, have no data.&lt;/p&gt;</source>
        <translation>&lt;p&gt;가장 가까운 출발지에서 각 셀까지 가는 최소비용(비용무게를 붙인 m)입니다. 저항이 1인 땅에서는 경로의 길이와 같습니다. 이웃한 여덟 셀 가운데 하나로 옮겨 갈 때의 비용은 셀 크기 × (R1 + R2) / 2이고, 대각선 방향이면 여기에 √2를 곱합니다(Adriaensen et al. 2003).&lt;/p&gt;&lt;p&gt;자료가 없거나 값이 0 이하인 셀은 지나갈수 없습니다. 갈수 있는 경로가 없거나 비용이 최대비용을 넘는 셀은 자료없음이 됩니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Cost distance</source>
        <translation>비용거리</translation>
    </message>
    <message>
        <source>Greatest cost</source>
        <translation>최대비용</translation>
    </message>
    <message>
        <source>Greatest cost of a cell reached</source>
        <translation>도달한 셀의 최대비용</translation>
    </message>
    <message>
        <source>In cost-weighted metres; dearer cells have no data. 0 sets no limit.</source>
        <translation>비용무게를 붙인 m입니다. 비용이 이보다 큰 셀은 자료없음이 됩니다. 0이면 제한이 없습니다.</translation>
    </message>
    <message>
        <source>Measure cost distance</source>
        <translation>비용거리 계산</translation>
    </message>
    <message>
        <source>Number of cells reached</source>
        <translation>도달한셀수</translation>
    </message>
    <message>
        <source>Points, lines or polygons from which movement starts: every passable cell they touch costs 0.</source>
        <translation>이동이 시작되는 점, 선 또는 다각형입니다. 여기에 닿는 셀 가운데 지나갈수 있는 셀은 모두 비용이 0입니다.</translation>
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
        <translation>&lt;p&gt;산정체계의 규칙에 따라 인위적압력마다 점수를 매기고 이를 합쳐 0–100의 지수로 나타냅니다. 산정체계: &lt;i&gt;human_footprint&lt;/i&gt;(Williams et al. 2020, Mu et al. 2022에 실린 값), &lt;i&gt;human_modification&lt;/i&gt;(Theobald 2013, 세기는 이 사업에서 정한 기본값), &lt;i&gt;crane_disturbance&lt;/i&gt;와 &lt;i&gt;large_cat_disturbance&lt;/i&gt;(종에 따르는 거리, 일부는 전문가기본값). 화일을 복사하여 고치면 자체의 산정체계로 쓸수 있습니다.&lt;/p&gt;&lt;p&gt;거리는 셀중심사이의 정확한 거리입니다. 론문에서는 1 km 셀을 쓰므로 셀이 이보다 작으면 가장 가까운 거리구간이 눈에 띄게 넓어집니다. 레이어는 압력의 영향거리만큼 대상지역밖까지 읽습니다. 레이어가 그전에 끝나면 기록부에 알리고 《불확실한 셀》에 표시합니다. 레이어가 없는 압력은 0으로 계산하고 기록부에 적습니다. 두 지역은 같은 압력을 지정했을 때만 비교하십시오.&lt;/p&gt;</translation>
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
        <translation>레이어마다 한행입니다. 압력코드와 레이어, 그리고 압력에 따라 인구수, 분류 또는 폭(m)이 든 필드를 적습니다. 여러개이면 《class=highway; width=width_m》처럼 적습니다. 토지피복라스터에는 분류코드를 세미콜론으로 구분하여 적습니다. 비워두면 프로젝트가 도크에서 기억한 표를 씁니다.</translation>
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
        <translation>어떤 압력을 어떻게 계산하겠는가를 정합니다. 플라그인에 포함된 산정체계 또는 직접 만든 산정체계화일(포함된 화일의 사본을 고친것)의 경로입니다. 문헌에 발표되지 않은 값은 화일에 표시되여있습니다.</translation>
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
        <source>[not written]</source>
        <translation>[보관하지 않음]</translation>
    </message>
    <message>
        <source>[temporary file]</source>
        <translation>[림시 화일]</translation>
    </message>
    <message>
        <source>[temporary folder]</source>
        <translation>[림시 폴더]</translation>
    </message>
    <message>
        <source>[temporary layer]</source>
        <translation>[림시 레이어]</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>킬로메터</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>메터</translation>
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
        <translation>{step}: 실패했습니다. 기록부에서 원인을 확인하십시오.</translation>
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
    <message>
        <source>Widening</source>
        <translation>통로확장</translation>
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
    <message numerus="yes">
        <source>%n record(s) with exact places or other restricted contents would leave. Hand the package only to the offices named for it, on an encrypted medium. Export it?</source>
        <translation><numerusform>정확한 위치나 그밖의 제한 내용이 담긴 기록 %n건이 밖으로 나가게 됩니다. 묶음은 암호화한 매체에 담아 지정된 기관에만 전달하십시오. 내보낼까요?</numerusform></translation>
    </message>
    <message>
        <source>&amp;Package of another office</source>
        <translation>다른 기관의 묶음(&amp;P)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(비여있음)</translation>
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
        <source>&lt;p&gt;Notes what was edited since the last export and writes one zip for other offices: a GeoPackage, CSV tables, metadata, a manifest with checksums and a readme in every language; for the public, a Darwin Core Archive too.&lt;/p&gt;&lt;p&gt;The tier decides who may see it: public, partner offices, or restricted. Records of a stricter tier stay at home; places of sensitive species are made coarser or left out. Exact places leave in the restricted tier only, and only after a second confirmation that names their number.&lt;/p&gt;</source>
        <translation>&lt;p&gt;마지막 내보내기 이후의 편집을 기록하고 다른 기관을 위한 zip 하나를 만듭니다. GeoPackage, CSV 표, 메타자료, 검사합목록, 언어별 안내문이 들어있으며, 공개용에는 Darwin Core 보관묶음도 들어갑니다.&lt;/p&gt;&lt;p&gt;공개등급(공개, 협력기관, 제한)은 누가 볼수 있는지를 정합니다. 더 엄격한 등급의 기록은 나가지 않고, 민감종의 위치는 정밀도를 낮추거나 뺍니다. 정확한 위치는 제한 등급에서만, 건수를 알려주는 두번째 확인을 거친 뒤에만 나갑니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads a package as a stranger&apos;s: names, sizes, checksums, the database, every value and geometry, and lists what is wrong. Nothing in it is run or opened before it was checked, and nothing is changed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;묶음을 외부에서 온 화일로 보고 이름, 크기, 검사합, 자료기지, 모든 값과 도형을 검사하여 잘못된 점을 목록으로 보여줍니다. 검사하기 전에는 묶음안의 어떤것도 실행하거나 열지 않으며, 아무것도 바꾸지 않습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Undoes the whole of the latest import in one step: its changes go, and the records are again what the others say. What somebody has written on top of it since stays, together with what it was written on. The package may be imported again at any time.&lt;/p&gt;</source>
        <translation>&lt;p&gt;가장 최근에 가져온 묶음 전체를 한번에 되돌립니다. 그 묶음의 변경은 제거되고 기록은 나머지 변경을 반영한 상태로 돌아갑니다. 그 뒤에 덧쓴 내용은 바탕이 된 변경과 함께 남습니다. 묶음은 언제든 다시 가져올수 있습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the chosen values on top of all that contends. The office that made a record decides alone; any other may only give up its own value; of a shared record (country ZZ) all sides must choose the same. The words of the others stay in the history.&lt;/p&gt;</source>
        <translation>&lt;p&gt;충돌하는 값 위에 선택한 값을 씁니다. 기록을 만든 기관은 단독으로 결정하고, 다른 기관은 자기 값을 철회할수만 있습니다. 공유기록(나라코드 ZZ)은 모든 기관이 같은 값을 선택해야 합니다. 다른 기관이 쓴 내용은 리력에 남습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes what GBIF takes: surveys, visits, assessments, disturbances and corridors as events, counts as occurrences, all other numbers as measurements, and what was looked for, so that a zero means: looked, and found none (Event core, Occurrence, eMoF, Humboldt; metadata in EML 2.2).&lt;/p&gt;&lt;p&gt;The tier decides how coarse places of sensitive species are, as in a package. The database is only read.&lt;/p&gt;</source>
        <translation>&lt;p&gt;GBIF가 받는 형식으로 씁니다. 공동조사, 현장조사, 평가, 교란, 생태통로는 사건으로, 개체수조사는 출현기록으로, 그밖의 수는 측정값으로 쓰고, 조사 대상도 함께 적어 0이 《조사했으나 없음》을 뜻하게 합니다(Event 핵심, Occurrence, eMoF, Humboldt, 메타자료는 EML 2.2).&lt;/p&gt;&lt;p&gt;공개등급은 묶음에서처럼 민감종 위치의 정밀도를 정합니다. 자료기지는 읽기만 합니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>보관묶음</translation>
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
        <source>Export a Darwin Core Archive</source>
        <translation>Darwin Core 보관묶음 내보내기</translation>
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
        <source>GeoPackage of your office, which holds the conflicts.</source>
        <translation>충돌이 들어있는 우리 기관의 GeoPackage입니다.</translation>
    </message>
    <message>
        <source>GeoPackage of your office, which took the package in.</source>
        <translation>묶음을 가져온 우리 기관의 GeoPackage입니다.</translation>
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
        <source>Identifier of the package that is meant, to be safe; the latest, if empty.</source>
        <translation>확실히 하려면 묶음의 식별자를 적으십시오. 비우면 가장 최근것입니다.</translation>
    </message>
    <message>
        <source>Import an exchange package</source>
        <translation>교환묶음 가져오기</translation>
    </message>
    <message>
        <source>It did not succeed; the log says why.</source>
        <translation>실패했습니다. 기록부에서 원인을 확인하십시오.</translation>
    </message>
    <message>
        <source>Language of the titles and drop-down lists in the database.</source>
        <translation>자료기지의 제목과 내리펼침목록에 쓸 언어입니다.</translation>
    </message>
    <message>
        <source>New GeoPackage; or a PostgreSQL database, for many writers: PG:host=… dbname=… user=…</source>
        <translation>새 GeoPackage입니다. 여러 사람이 함께 쓰려면 PostgreSQL자료기지를 입력하십시오: PG:host=… dbname=… user=…</translation>
    </message>
    <message>
        <source>New archive.</source>
        <translation>새 보관묶음입니다.</translation>
    </message>
    <message>
        <source>New package.</source>
        <translation>새 묶음입니다.</translation>
    </message>
    <message>
        <source>Number of events</source>
        <translation>사건수</translation>
    </message>
    <message>
        <source>Number of faults</source>
        <translation>오유수</translation>
    </message>
    <message>
        <source>Number of occurrences</source>
        <translation>출현기록수</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>기록수</translation>
    </message>
    <message>
        <source>Office &amp;database</source>
        <translation>기관자료기지(&amp;D)</translation>
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
        <source>Only show what the others will see, as layers; no package is written.</source>
        <translation>다른 사람이 볼 내용을 레이어로만 보여주고 묶음은 만들지 않습니다.</translation>
    </message>
    <message>
        <source>Open the database with its &amp;forms</source>
        <translation>자료기지를 양식과 함께 열기(&amp;F)</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>Package {package} is taken back: {changes} changes of {records} records went.</source>
        <translation>묶음 {package}을(를) 되돌렸습니다. 기록 {records}건의 변경 {changes}건이 제거되였습니다.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>중지했습니다. 아무것도 보관하지 않았습니다.</translation>
    </message>
    <message>
        <source>Table of the record.</source>
        <translation>기록이 들어있는 표입니다.</translation>
    </message>
    <message>
        <source>The map shows what {tier} will see; {withheld} records stay at home.</source>
        <translation>지도는 《{tier}》에서 볼 내용을 보여줍니다. 기록 {withheld}건은 나가지 않습니다.</translation>
    </message>
    <message>
        <source>The package is sound.</source>
        <translation>묶음에 이상이 없습니다.</translation>
    </message>
    <message>
        <source>The same as a table for a spreadsheet.</source>
        <translation>같은 내용을 표계산프로그람용 표로 씁니다.</translation>
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
        <source>Written: {path}</source>
        <translation>보관함: {path}</translation>
    </message>
    <message>
        <source>Your role or initials; no full names, which must not travel.</source>
        <translation>직책이나 이름 머리글자를 적으십시오. 실명은 밖으로 나가면 안 되므로 적지 마십시오.</translation>
    </message>
    <message>
        <source>partner: for the offices of the members</source>
        <translation>협력기관: 성원국 기관용</translation>
    </message>
    <message>
        <source>public, partner or restricted.</source>
        <translation>public(공개), partner(협력기관), restricted(제한)가운데서 하나입니다.</translation>
    </message>
    <message>
        <source>shared record: all sides must choose the same</source>
        <translation>공유기록: 모든 기관이 같은 값을 골라야 함</translation>
    </message>
    <message>
        <source>two outlines</source>
        <translation>두 륜곽선</translation>
    </message>
    <message>
        <source>{layer} has edits that are not saved; save or discard them first.</source>
        <translation>{layer}에 보관하지 않은 편집이 있습니다. 먼저 보관하거나 버리십시오.</translation>
    </message>
    <message>
        <source>{office} has your package {package} since {time}</source>
        <translation>{office}에서 {time}에 우리 묶음 {package}을(를) 받았습니다</translation>
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
</context>
<context>
    <name>Legend</name>
    <message>
        <source>0.3 to 0.5: usable</source>
        <translation>0.3–0.5: 리용가능</translation>
    </message>
    <message>
        <source>0.5 A and more: pinch point</source>
        <translation>0.5 A 이상: 병목지점</translation>
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
        <translation>&lt;p&gt;고른 언어로 조사지침을 종이 양식(PDF)으로 만듭니다. 질문, 척도, 도움말은 설문지와 같고, 립증되지 않은 것에는 별표를 붙입니다. 지도에서 재는 지표는 넣지 않습니다.&lt;/p&gt;&lt;p&gt;형판은 단위와 질문마다 한행이 있는 빈 CSV 표로, 어느 콤퓨터에서나 채울수 있습니다. 《지점과 생태통로 평가》에서 읽으며, 오유가 있으면 행과 렬을 알려줍니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Answer alone: assessors compare their answers only when all have finished. Where you are not sure, write the lowest and the highest answer possible too. Then copy everything into the questionnaire or the CSV template.</source>
        <translation>혼자 답하십시오. 평가자들은 모두 마친 뒤에만 답을 비교합니다. 확실하지 않으면 가능한 가장 낮은 답과 가장 높은 답도 적으십시오. 그런 다음 모두 설문지나 CSV 형판에 옮겨 적으십시오.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>담당기관</translation>
    </message>
    <message>
        <source>Empty table of answers in UTF-8, which spreadsheets open.</source>
        <translation>표계산프로그람에서 열수 있는 UTF-8 형식의 빈 답 표입니다.</translation>
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
    <message>
        <source>Status</source>
        <translation>진행상태</translation>
    </message>
    <message>
        <source>Such as assessor-A, never a name; written into form and template.</source>
        <translation>assessor-A 같은 역할이며 이름은 쓰지 않습니다. 양식과 형판에 적힙니다.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>형판</translation>
    </message>
    <message>
        <source>Units for whose codes the template gets rows; without it one unit is left open.</source>
        <translation>형판에 코드마다 행을 만들 단위입니다. 없으면 단위 하나를 비워둡니다.</translation>
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
        <translation>플라그인에 포함된 종의 이름 또는 직접 만든 종화일(JSON)의 경로입니다.</translation>
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
        <translation>나라의 다각형입니다. 소속 기관에서 쓰는 경계자료를 사용하십시오. 플라그인은 경계자료를 제공하지 않으며, 어느 다각형에도 들지 않는 땅은 《미지정》으로 집계합니다.</translation>
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
        <source>&lt;p&gt;Sends a current of 1 A from one core area of a pair to the other. Neighbouring cells conduct with 1 / mean resistance (divided by √2 on the diagonal), each core area is one node (McRae et al. 2008). Where the current is high, most ways lead through: a pinch point, the first place to protect. The effective resistance of a pair falls with every further way, which the least cost does not show.&lt;/p&gt;&lt;p&gt;With a corridor surface the current stays within the cutoff. Ground that does not lead to both core areas carries no current.&lt;/p&gt;</source>
        <translation>&lt;p&gt;쌍을 이루는 두 핵심서식지 사이에 1 A의 전류를 흘립니다. 이웃한 셀의 전도도는 1 / 평균저항(대각선은 √2로 나눔)이며, 핵심서식지 하나가 마디점 하나입니다(McRae et al. 2008). 전류가 큰 곳은 대부분의 경로가 지나가는 병목지점으로, 가장 먼저 보호할 곳입니다. 쌍의 유효 저항은 경로가 하나 늘어날 때마다 낮아지는데, 최소비용으로는 이를 알수 없습니다.&lt;/p&gt;&lt;p&gt;생태통로라스터를 지정하면 전류는 비용한도 안에서만 흐릅니다. 두 핵심서식지 모두와 이어지지 않는 땅에는 전류가 흐르지 않습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Find pinch points</source>
        <translation>병목지점 찾기</translation>
    </message>
    <message>
        <source>Greatest value of the corridor surface that carries current, in cost-weighted metres. Expert default.</source>
        <translation>전류가 흐를수 있는 생태통로라스터의 최대값(비용무게를 붙인 m)입니다. 전문가기본값입니다.</translation>
    </message>
    <message>
        <source>Normalised corridors in cost-weighted metres, as “Model least-cost corridors” writes them: current flows only in cells at or below the cutoff. Without it, it may flow everywhere.</source>
        <translation>《최소비용생태통로 모형화》가 만드는 정규화된 생태통로(비용무게를 붙인 m)입니다. 전류는 비용한도 이하인 셀에만 흐릅니다. 지정하지 않으면 어디든 흐를수 있습니다.</translation>
    </message>
    <message>
        <source>Raster of resistance; cells without data or not above 0 carry no current.</source>
        <translation>저항라스터입니다. 자료가 없거나 값이 0 이하인 셀에는 전류가 흐르지 않습니다.</translation>
    </message>
    <message>
        <source>Share of the current that may be out of balance; the smaller, the longer it takes.</source>
        <translation>전류 가운데 균형이 맞지 않아도 되는 비률입니다. 작을수록 오래 걸립니다.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>허용오차</translation>
    </message>
    <message>
        <source>Where one raster for each pair is written.</source>
        <translation>쌍별 라스터를 하나씩 보관할 폴더입니다.</translation>
    </message>
    <message>
        <source>allocation: pairs whose cost allocations touch; all: every pair.</source>
        <translation>allocation(배분): 비용배분 구역이 맞닿은 쌍, all(전체): 모든 쌍.</translation>
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
        <source>The texts in {language} are missing or damaged; install the plugin anew.</source>
        <translation>{language} 본문이 없거나 손상되였습니다. 플라그인을 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>The training area is loaded. Results go to the folder {folder}.</source>
        <translation>실습지역을 불러왔습니다. 결과는 {folder} 폴더에 보관됩니다.</translation>
    </message>
    <message>
        <source>The training area lacks {files}: install the plugin anew.</source>
        <translation>실습지역에 다음 화일이 없습니다: {files}. 플라그인을 다시 설치하십시오.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A choice needs four values: table, uuid, column and the id of a change; complete the rows for {place}.</source>
        <translation>선택에는 표, uuid, 렬, 변경 ID의 네 값이 필요합니다. {place}의 행을 채우십시오.</translation>
    </message>
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
        <source>A probability of {probability} at a distance of {distance} describes no dispersal; choose a probability between 0 and 1 and a distance above 0.</source>
        <translation>거리 {distance}에서 확률 {probability}로는 분산을 나타낼수 없습니다. 0과 1 사이의 확률과 0보다 큰 거리를 선택하십시오.</translation>
    </message>
    <message>
        <source>A profile with a step of 0 m has no end: give a step above 0, for example 500.</source>
        <translation>간격이 0 m이면 종단면을 만들수 없습니다. 0보다 큰 간격을 입력하십시오(례: 500).</translation>
    </message>
    <message>
        <source>A radius of {radius_m} m cannot be searched with cells of {cell_m} m; choose radii greater than a cell.</source>
        <translation>셀이 {cell_m} m이면 반경 {radius_m} m는 계산할수 없습니다. 셀보다 큰 반경을 고르십시오.</translation>
    </message>
    <message>
        <source>A resistance raster is needed for corridors and for hops by cost; choose one.</source>
        <translation>생태통로와 비용으로 재는 건너뛰기에는 저항라스터가 필요합니다. 하나를 고르십시오.</translation>
    </message>
    <message>
        <source>A table by site and records of sites need sites; choose a layer of sites, or leave table and database out.</source>
        <translation>지점별 표와 지점기록에는 지점레이어가 필요합니다. 지점레이어를 고르거나 표와 자료기지를 비워두십시오.</translation>
    </message>
    <message>
        <source>All {count} patches are smaller than {min_area_km2} km² (the largest has {largest_km2} km²); lower the least area.</source>
        <translation>조각 {count}개가 모두 {min_area_km2} km²보다 작습니다(가장 큰 조각 {largest_km2} km²). 최소면적을 낮추십시오.</translation>
    </message>
    <message>
        <source>Choose the folder in which the answers are kept.</source>
        <translation>답을 보관할 폴더를 고르십시오.</translation>
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
        <source>Core areas {a} and {b} do not fit into memory together and their pair is left out; choose larger cells.</source>
        <translation>핵심서식지 {a}, {b}: 기억기에 함께 들어가지 않아 이 쌍을 제외합니다. 더 큰 셀을 고르십시오.</translation>
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
        <source>Corridor {place} is a chain of stepping stones: its sites are its units, it cannot be split.</source>
        <translation>생태통로 {place}: 징검다리형입니다. 각 지점이 곧 단위이므로 나눌수 없습니다.</translation>
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
        <source>Corridors are to be cut at a least width and none is given; choose a species or give the width.</source>
        <translation>생태통로를 최소폭으로 자르기로 했으나 폭이 없습니다. 종을 고르거나 폭을 적으십시오.</translation>
    </message>
    <message>
        <source>Corridors need two core areas at least and {patches} can be used; lower the threshold or the least area.</source>
        <translation>생태통로에는 핵심서식지가 둘 이상 필요한데 쓸수 있는것은 {patches}개입니다. 림계값이나 최소면적을 낮추십시오.</translation>
    </message>
    <message>
        <source>Corridors {place} and {other} have {share_percent} % of the smaller one in common; delete one of them, or name the one it supersedes.</source>
        <translation>생태통로 {place}: 생태통로 {other}과(와) 작은쪽 면적의 {share_percent} %가 겹칩니다. 둘중 하나를 삭제하거나 《대체한 이전 판》을 지정하십시오.</translation>
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
        <source>Database {place} holds a record of the same uuid already; nothing was written, so replace that record instead.</source>
        <translation>자료기지 {place}: 같은 uuid의 기록이 이미 있어 아무것도 보관하지 않았습니다. 대신 그 기록을 교체하십시오.</translation>
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
        <source>File {place} has no text in {language} for {count} of its names; they are shown in a language it has. Add the texts to the file.</source>
        <translation>{place} 화일의 이름 {count}개에 {language} 본문이 없어 화일에 있는 다른 언어로 표시합니다. 화일에 본문을 추가하십시오.</translation>
    </message>
    <message>
        <source>File {place} has {count} faults, listed in the log; correct them, nothing was taken over.</source>
        <translation>화일 {place}: 오유가 {count}건 있습니다(기록부 참조). 고쳐서 다시 시도하십시오. 아무것도 가져오지 않았습니다.</translation>
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
        <translation>화일 {place}, {at}: {reason}. 화일을 고치거나 플라그인에 포함된 화일을 쓰십시오.</translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: the indicator “{indicator}” takes no value here, but “{value}” stands there; empty the cell.</source>
        <translation>화일 {place}, {row}행 {column} 렬: 《{indicator}》 지표는 여기에 값을 적지 않는데 《{value}》 값이 있습니다. 칸을 비우십시오.</translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: {value} does not lie between {low} and {high}; correct the range.</source>
        <translation>화일 {place}, {row}행 {column} 렬: {value} 값이 {low}–{high} 사이에 있지 않습니다. 구간을 고치십시오.</translation>
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
        <translation>화일 {place}, {row}행: 조사지침 {value}판으로 답했으나 {protocol}판으로 점수를 매깁니다. 질문이 같은지 확인하십시오.</translation>
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
        <translation>화일 {place}, {row}행: 사진 《{value}》은(는) 답 폴더 안에 있어야 합니다. 그 폴더로 복사하십시오.</translation>
    </message>
    <message>
        <source>File {place}, row {row}: the text is not in UTF-8; save it as “CSV UTF-8”.</source>
        <translation>화일 {place}, {row}행: 본문이 UTF-8이 아닙니다. 《CSV UTF-8》로 보관하십시오.</translation>
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
        <translation>화일 {place}, {row}행: 《{value}》은(는) 고른 조사지침 {protocol}이(가) 아닙니다. 그 지침을 고르십시오.</translation>
    </message>
    <message>
        <source>File {place}: the column {column} is missing; start from the template of the protocol.</source>
        <translation>화일 {place}: {column} 렬이 없습니다. 조사지침의 형판으로 시작하십시오.</translation>
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
        <translation>화일 {place}: {assessor}이(가) {date}에 {unit}에 대해 {other}에도 답했습니다. 두 화일 가운데 하나만 남기십시오.</translation>
    </message>
    <message>
        <source>Folder {place} holds no CSV file of answers; choose the folder of the questionnaire.</source>
        <translation>폴더 {place}에 답이 담긴 CSV 화일이 없습니다. 설문지 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Give a file of answers or the folder of the questionnaire.</source>
        <translation>답 화일이나 설문지 폴더를 지정하십시오.</translation>
    </message>
    <message>
        <source>Give either habitat suitability, or land cover with a table of class resistances.</source>
        <translation>서식지적합도, 또는 토지피복과 분류별 저항표 가운데 하나를 지정하십시오.</translation>
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
        <source>Layer {place} has no cell at or below the cutoff of {cutoff_m} m; raise the cutoff.</source>
        <translation>레이어 {place}: 비용한도 {cutoff_m} m 이하인 셀이 없습니다. 비용한도를 높이십시오.</translation>
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
        <source>Layer {place} holds no link that can be used; each node stands alone.</source>
        <translation>레이어 {place}: 쓸수 있는 련결선이 없습니다. 모든 마디점이 따로 떨어져있습니다.</translation>
    </message>
    <message>
        <source>Layer {place} holds no node; choose another layer.</source>
        <translation>레이어 {place}: 마디점이 없습니다. 다른 레이어를 선택하십시오.</translation>
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
        <source>Layer {place}, feature {feature}: measure {measure} says two things; give its polygons the same kind, pressure and amount or another name.</source>
        <translation>레이어 {place}, 객체 {feature}: 대책 {measure}의 내용이 서로 다릅니다. 같은 대책의 다각형은 종류, 압력, 량을 같게 하거나 다른 이름을 쓰십시오.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: node {node} has an area of 0 and counts as a stepping stone only.</source>
        <translation>레이어 {place}, 객체 {feature}: 마디점 {node}의 면적이 0이므로 징검다리로만 셉니다.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: node {node} stands twice; dissolve its parts into one feature or give each its own number.</source>
        <translation>레이어 {place}, 객체 {feature}: 마디점 {node}이(가) 두번 나옵니다. 조각들을 한 객체로 합치거나 번호를 따로 주십시오.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the amount {found} must be above 0 and at most {high} (reduce: percent, close: months a year).</source>
        <translation>레이어 {place}, 객체 {feature}: 량 {found}은(는) 0보다 크고 {high} 이하여야 합니다(reduce: 백분률, close: 한 해의 달 수).</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the area of node {node} is missing, negative or no number; correct it in the area field.</source>
        <translation>레이어 {place}, 객체 {feature}: 마디점 {node}의 면적이 없거나 음수이거나 수자가 아닙니다. 면적필드를 고치십시오.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the code {code} stands twice; every unit needs a code of its own.</source>
        <translation>레이어 {place}, 객체 {feature}: {code} 코드가 두번 나옵니다. 평가단위마다 고유한 코드가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the cost of the link is missing, negative or no number; correct it in the cost field or remove the link.</source>
        <translation>레이어 {place}, 객체 {feature}: 련결선의 비용이 없거나 음수이거나 수자가 아닙니다. 비용필드를 고치거나 련결선을 지우십시오.</translation>
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
        <source>Layer {place}, feature {feature}: the link joins node {node} with itself and is left out.</source>
        <translation>레이어 {place}, 객체 {feature}: 련결선이 마디점 {node}을(를) 자기 자신과 이으므로 제외합니다.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the link names the node “{node}”, which the nodes do not hold; it is left out. Check both node fields.</source>
        <translation>레이어 {place}, 객체 {feature}: 련결선에 적힌 마디점 《{node}》이(가) 마디점 레이어에 없으므로 제외합니다. 두 마디점필드를 확인하십시오.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the measure has no name; fill in the field measure.</source>
        <translation>레이어 {place}, 객체 {feature}: 대책에 이름이 없습니다. measure 필드를 채우십시오.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the node has no number or name; fill in the field of its name.</source>
        <translation>레이어 {place}, 객체 {feature}: 마디점에 번호나 이름이 없습니다. 이름필드를 채우십시오.</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: “{found}” is no kind of measure; write one of {known}.</source>
        <translation>레이어 {place}, 객체 {feature}: 《{found}》은(는) 대책의 종류가 아닙니다. 다음 중 하나를 쓰십시오: {known}.</translation>
    </message>
    <message>
        <source>Layer {place}: all {cells} cells of the sources lie on ground that cannot be crossed; move the sources, or give these cells a resistance above 0.</source>
        <translation>레이어 {place}: 출발지의 셀 {cells}개가 모두 지나갈수 없는 곳에 있습니다. 출발지를 옮기거나 이 셀에 0보다 큰 저항을 주십시오.</translation>
    </message>
    <message>
        <source>Layer {place}: core areas {numbers} cover no cell of {cell_m} m of their own and are left out; use smaller cells or merge them with their neighbour.</source>
        <translation>레이어 {place}: 다음 핵심서식지는 단독으로 차지하는 {cell_m} m 셀이 없어 제외합니다: {numbers}. 셀을 더 작게 하거나 이웃한 핵심서식지와 합치십시오.</translation>
    </message>
    <message>
        <source>Layer {place}: measure {measure} is against “{pressure}”, which has no layer in the table of pressures; add it.</source>
        <translation>레이어 {place}: 대책 {measure}이(가) 다루는 《{pressure}》에 해당하는 레이어가 압력표에 없습니다. 추가하십시오.</translation>
    </message>
    <message>
        <source>Layer {place}: measure {measure} moves a pressure; give the layer of new places.</source>
        <translation>레이어 {place}: 대책 {measure}은(는) 압력을 옮깁니다. 새 위치 레이어를 지정하십시오.</translation>
    </message>
    <message>
        <source>Layer {place}: no current can flow between any two core areas; raise the cutoff, or check the barriers in the resistance.</source>
        <translation>레이어 {place}: 어느 두 핵심서식지 사이에도 전류가 흐를수 없습니다. 비용한도를 높이거나 저항의 장애물을 확인하십시오.</translation>
    </message>
    <message>
        <source>Layer {place}: no node has an area above 0; choose another area field.</source>
        <translation>레이어 {place}: 면적이 0보다 큰 마디점이 없습니다. 다른 면적필드를 선택하십시오.</translation>
    </message>
    <message>
        <source>Layer {place}: no pair of core areas is left to be joined; check the choice of pairs.</source>
        <translation>레이어 {place}: 이을 핵심서식지쌍이 없습니다. 쌍을 고르는 방법을 확인하십시오.</translation>
    </message>
    <message>
        <source>Layer {place}: nodes {nodes} have no country; pairs with them do not count as transboundary.</source>
        <translation>레이어 {place}: 마디점 {nodes}에 나라가 없습니다. 이 마디점이 든 쌍은 국경을 넘는것으로 세지 않습니다.</translation>
    </message>
    <message>
        <source>Layer {place}: the scheme does not know {values} of the field {field} ({features} features); they count with the weight {weight}. Add the values to a class in your own copy of the scheme.</source>
        <translation>레이어 {place}: {field} 필드의 다음 값이 산정체계에 없습니다: {values}(객체 {features}개). 이 객체의 무게는 {weight}입니다. 산정체계의 사본을 만들어 이 값을 분류에 추가하십시오.</translation>
    </message>
    <message>
        <source>Layer {place}: the table of resistances does not know {count} of its classes ({classes}); their cells hold no data and cannot be crossed.</source>
        <translation>레이어 {place}: 저항표에 {count}개 분류({classes})가 없습니다. 그 셀은 자료가 없으며 지나갈수 없습니다.</translation>
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
        <source>Layer {place}: {closed} of {cells} cells of the sources lie on ground that cannot be crossed; movement does not start there.</source>
        <translation>레이어 {place}: 출발지의 셀 {cells}개 가운데 {closed}개가 지나갈수 없는 곳에 있습니다. 그곳에서는 이동이 시작되지 않습니다.</translation>
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
        <source>Layer {place}: {links} links join nodes that another link joins already; the cheaper one counts, the other when it is lost.</source>
        <translation>레이어 {place}: 련결선 {links}개가 이미 다른 련결선으로 이어진 마디점을 잇습니다. 비용이 적은 쪽을 쓰고, 그것을 잃으면 다른 쪽을 씁니다.</translation>
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
        <source>Member {place} does not belong to the format; do not open it and ask the sender.</source>
        <translation>항목 {place}: 형식에 속하지 않습니다. 열지 말고 보낸 기관에 문의하십시오.</translation>
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
        <source>Neighbours were found on cells of {cell_m} m, because the area is larger than the memory; give the pairs as a table if one is missing.</source>
        <translation>대상지역이 커서 기억기에 다 들어가지 않아 이웃을 {cell_m} m 셀에서 찾았습니다. 빠진 쌍이 있으면 쌍을 표로 지정하십시오.</translation>
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
        <source>No ground that may be used leads from core area {a} to core area {b}; their pair is left out. Raise the cutoff, or check the barriers in the resistance.</source>
        <translation>핵심서식지 {a}, {b}: 둘을 잇는 사용 가능한 땅이 없어 이 쌍을 제외합니다. 비용한도를 높이거나 저항의 장애물을 확인하십시오.</translation>
    </message>
    <message>
        <source>No installed font has the letters of {place}; install {font}, or maps and charts show squares.</source>
        <translation>설치된 서체 가운데 {place} 글자를 갖춘것이 없습니다. {font} 서체를 설치하지 않으면 지도와 도표에 네모가 나옵니다.</translation>
    </message>
    <message>
        <source>No package was taken in that could be taken back.</source>
        <translation>되돌릴수 있는 가져온 묶음이 없습니다.</translation>
    </message>
    <message>
        <source>No path leads back from row {row}, column {column} of the resistance raster; check it for gaps without data.</source>
        <translation>저항라스터의 {row}행 {column}렬에서 되돌아가는 경로가 없습니다. 자료가 없는 틈이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>No two core areas of layer {place} can be joined; check the resistance between them for gaps without data.</source>
        <translation>레이어 {place}: 이을수 있는 핵심서식지쌍이 없습니다. 그 사이의 저항라스터에 자료가 없는 틈이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>No two sites of layer {place} lie within a hop of {hop_m} m of each other; raise the hop or add sites.</source>
        <translation>레이어 {place}: {hop_m} m 안에서 건너뛸수 있는 두 지점이 없습니다. 건너뛰기거리를 늘리거나 지점을 더하십시오.</translation>
    </message>
    <message>
        <source>No way leads from core area {a} to core area {b}; the pair is left out.</source>
        <translation>핵심서식지 {a}, {b}: 둘을 잇는 경로가 없어 이 쌍을 제외합니다.</translation>
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
        <source>Package {place} is not the latest import; first take back {latest} of office {office}.</source>
        <translation>묶음 {place}: 가장 최근에 가져온것이 아닙니다. 먼저 {office} 기관의 {latest}을(를) 되돌리십시오.</translation>
    </message>
    <message>
        <source>Package {place} was refused for {count} faults, listed in the log; nothing was taken over.</source>
        <translation>묶음 {place}: 오유 {count}건 때문에 거부했습니다(기록부 참조). 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>Pair {place}: a way beyond its window might be cheaper, so its least cost may be too high; run it with larger cells to compare.</source>
        <translation>쌍 {place}: 계산 창 밖에 비용이 더 적은 경로가 있을수 있어 최소비용이 실제보다 높게 나왔을수 있습니다. 더 큰 셀로 실행해 비교하십시오.</translation>
    </message>
    <message>
        <source>Pairs from a table are wanted and no table is given; choose one with the columns “from” and “to”.</source>
        <translation>표의 쌍을 쓰기로 했으나 표가 없습니다. 《from》과 《to》 렬이 있는 표를 고르십시오.</translation>
    </message>
    <message>
        <source>Pressure {place}: a reach of {reach_m} m is too far for cells of {cell_m} m; choose cells of {fitting_m} m or more, or a shorter reach.</source>
        <translation>압력 {place}: {cell_m} m 셀에 비해 영향거리 {reach_m} m가 너무 깁니다. {fitting_m} m 이상의 셀을 고르거나 영향거리를 줄이십시오.</translation>
    </message>
    <message>
        <source>Pressure {place}: it fades with distance and its reach is {reach_m} m; give a reach above 0.</source>
        <translation>압력 {place}: 거리에 따라 줄어드는데 영향거리가 {reach_m} m입니다. 0보다 큰 영향거리를 주십시오.</translation>
    </message>
    <message>
        <source>Pressure {place}: {weight} is no weight; give a number of 0 or more.</source>
        <translation>압력 {place}: {weight}은(는) 무게가 될수 없습니다. 0 이상의 수를 입력하십시오.</translation>
    </message>
    <message>
        <source>Protocol {place} cannot be read ({reason}); check that the file exists.</source>
        <translation>조사지침 {place}: 읽을수 없습니다({reason}). 화일이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Protocol {place} has {count} faults and cannot be used; use the protocol that ships with the plugin or ask its author.</source>
        <translation>조사지침 {place}: 오유가 {count}건 있어 쓸수 없습니다. 플라그인에 포함된 조사지침을 쓰거나 작성자에게 문의하십시오.</translation>
    </message>
    <message>
        <source>Protocol {place} is of format {format} and this version of the plugin reads up to {known}; update the plugin.</source>
        <translation>조사지침 {place}: 형식이 {format}인데 이 판의 플라그인은 {known}까지 읽습니다. 플라그인을 갱신하십시오.</translation>
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
        <translation>조사지침 {place}, {path}: {indicators} 지표가 서로를 참조하여 순환합니다. 순환을 끊으십시오.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {indicator} refers to {other}, which does not exist; correct the code.</source>
        <translation>조사지침 {place}, {path}: {indicator} 지표가 가리키는 {other} 항목이 없습니다. 코드를 고치십시오.</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {languages} is no language of the plugin and is not used.</source>
        <translation>조사지침 {place}, {path}: {languages}: 플라그인의 언어가 아니므로 사용하지 않습니다.</translation>
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
        <source>Record {place}, column {column}: only office {owner}, which made the record, may decide; ask it to.</source>
        <translation>기록 {place}, {column} 렬: 기록을 만든 {owner} 기관만 결정할수 있습니다. 그 기관에 요청하십시오.</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: the value is of the wrong type, {expected} is expected; correct it.</source>
        <translation>기록 {place}, {column} 렬: 값의 류형이 잘못되였습니다. 필요한 류형: {expected}. 고치십시오.</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: there is no such open conflict (any more); read the conflicts anew.</source>
        <translation>기록 {place}, {column} 렬: 그런 미해결 충돌이 (더는) 없습니다. 충돌을 다시 읽으십시오.</translation>
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
        <source>Scheme {place}: the weights of all pressures given are 0; give one of them at least some weight.</source>
        <translation>산정체계 {place}: 주어진 모든 압력의 무게가 0입니다. 하나 이상에 무게를 주십시오.</translation>
    </message>
    <message>
        <source>Scheme {place}: weights cannot vary by {spread}; give a part from 0 to 1, such as 0.25.</source>
        <translation>산정체계 {place}: 무게를 {spread}만큼 바꿀수 없습니다. 0.25처럼 0에서 1 사이의 비률을 주십시오.</translation>
    </message>
    <message>
        <source>Scheme {place}: {draws} draws of the weights were asked for; ask for 1 at least.</source>
        <translation>산정체계 {place}: 무게 추출 회수가 {draws}로 지정되였습니다. 1 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>Site {place} was scored by protocol {protocol}, which is not known here; its class is left out.</source>
        <translation>지점 {place}: 여기에 없는 조사지침 {protocol}(으)로 평가되여 등급을 뺐습니다.</translation>
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
        <source>Table {place} cannot be read ({reason}); save it as CSV in UTF-8.</source>
        <translation>표 {place}: 읽을수 없습니다({reason}). UTF-8 CSV로 보관하십시오.</translation>
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
        <translation>묶음의 테이블 {place}: 알수 없는 렬이 있습니다(《{column}》). 플라그인을 갱신하거나 보낸 기관에 문의하십시오.</translation>
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
        <source>Table {place}, row {row}: “{a}” and “{b}” are not two core areas that can be used; the row is left out.</source>
        <translation>표 {place}, {row}행: 《{a}》, 《{b}》 값은 쓸수 있는 두 핵심서식지가 아니어서 이 행을 제외합니다.</translation>
    </message>
    <message>
        <source>Table {place}, row {row}: “{text}” is no class code with a resistance; write a whole number, and a number above 0 or nothing for ground that cannot be crossed.</source>
        <translation>표 {place}, {row}행: 《{text}》은(는) 저항이 딸린 분류코드가 아닙니다. 정수 하나와 0보다 큰 수를 적고, 지나갈수 없는 땅은 비워두십시오.</translation>
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
        <source>The cost of corridors between {place} needs a suitability; give land cover too.</source>
        <translation>{place} 사이의 생태통로 비용을 구하려면 적합도가 필요합니다. 토지피복도 지정하십시오.</translation>
    </message>
    <message>
        <source>The currents of pair {place} are less exact than asked for: {residual} of 1 A is out of balance after {iterations} iterations, where {tolerance} is wanted. Long thin lines of very high resistance are the usual reason; lower the greatest resistance or make such lines impassable.</source>
        <translation>쌍 {place}: 전류가 요구한 만큼 정확하지 않습니다. {iterations}회 반복한 뒤에도 1 A 가운데 {residual}의 균형이 맞지 않으며, 목표는 {tolerance}입니다. 대개 저항이 매우 높은 가늘고 긴 선이 원인입니다. 최대저항을 낮추거나 그런 선을 지나갈수 없게 하십시오.</translation>
    </message>
    <message>
        <source>The greatest resistance is {maximum}; it must be above 1.</source>
        <translation>최대저항이 {maximum}입니다. 1보다 커야 합니다.</translation>
    </message>
    <message>
        <source>The landscape of {landscape_km2} km² is smaller than the nodes of layer {place} together, {nodes_km2} km²; give the area of the whole study region, or leave it empty.</source>
        <translation>경관 면적 {landscape_km2} km²가 레이어 {place}의 마디점을 모두 합한 면적 {nodes_km2} km²보다 작습니다. 연구 지역 전체의 면적을 적거나 비워두십시오.</translation>
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
        <source>The package has a signature ({place}), which this version does not check; trust it as an unsigned one.</source>
        <translation>묶음에 서명({place})이 있으나 이 판은 확인하지 않습니다. 서명이 없는것으로 다루십시오.</translation>
    </message>
    <message>
        <source>The package has more than {maximum} faults, the last of them at {place}; ask the sender to export it again.</source>
        <translation>묶음의 오유가 {maximum}건을 넘습니다(마지막 위치 {place}). 보낸 기관에 다시 내보내달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>The package has more than {maximum} members; ask the sender to export it again.</source>
        <translation>묶음의 항목이 {maximum}개를 넘습니다. 보낸 기관에 다시 내보내달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>The package has no manifest; choose an exchange package made by this plugin.</source>
        <translation>묶음에 목록화일(manifest)이 없습니다. 이 플라그인으로 만든 교환묶음을 선택하십시오.</translation>
    </message>
    <message>
        <source>The package is of another format; choose an exchange package made by this plugin.</source>
        <translation>묶음의 형식이 다릅니다. 이 플라그인으로 만든 교환묶음을 선택하십시오.</translation>
    </message>
    <message>
        <source>The package is of format {found} and this version of the plugin reads {known}; update the plugin.</source>
        <translation>묶음형식이 {found}인데 이 판의 플라그인은 {known} 형식을 읽습니다. 플라그인을 갱신하십시오.</translation>
    </message>
    <message>
        <source>The package was made with a newer version of the format (code lists {codelists}); what is unknown here is kept and handed on in its own tier or a stricter one only. Update the plugin to see it.</source>
        <translation>묶음은 보다 새로운 형식판본(코드목록 {codelists})으로 만들어졌습니다. 여기서 모르는 내용은 보존하며 같은 등급이나 더 엄격한 등급의 묶음으로만 넘겨줍니다. 보려면 플라그인을 갱신하십시오.</translation>
    </message>
    <message>
        <source>The resistances around row {row}, column {column} lie too far apart to be summed; keep the greatest under 10,000 times the least.</source>
        <translation>{row}행 {column}렬 주변의 저항 차이가 너무 커서 더할수 없습니다. 최대값을 최소값의 10,000배 미만으로 하십시오.</translation>
    </message>
    <message>
        <source>The rules on sensitive species {place} of the plugin are damaged ({part}); install the plugin again.</source>
        <translation>플라그인의 민감종규칙 {place}: 손상되였습니다({part}). 플라그인을 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>The schema {place} of the plugin is damaged ({part}); install the plugin again.</source>
        <translation>플라그인의 스키마 {place}: 손상되였습니다({part}). 플라그인을 다시 설치하십시오.</translation>
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
        <source>The threat “{place}” is nowhere near the land cover and degrades nothing; check its raster {path}.</source>
        <translation>위협 《{place}》이(가) 토지피복 가까이에 없어 아무것도 훼손하지 않습니다. 라스터 {path}을(를) 확인하십시오.</translation>
    </message>
    <message>
        <source>The weights of all threats add up to 0; give at least one threat a weight above 0.</source>
        <translation>모든 위협의 무게를 더하면 0입니다. 하나이상의 위협에 0보다 큰 무게를 주십시오.</translation>
    </message>
    <message>
        <source>The whole area would need {need_gib} GiB of memory and {free_gib} GiB are free: each pair is worked on by itself, in a window of at most {cells} cells.</source>
        <translation>전체 지역에는 기억기 {need_gib} GiB가 필요하지만 {free_gib} GiB만 남아있습니다. 쌍마다 따로, 최대 {cells}개 셀의 창에서 계산합니다.</translation>
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
        <translation>평가단위 {place}: 답을 마친 평가자가 {count}명입니다. 합의에는 두명이 필요합니다.</translation>
    </message>
    <message>
        <source>Unit {place} lies where layer {layer} has no data; check that the layer covers the unit.</source>
        <translation>평가단위 {place}: 레이어 {layer}에 자료가 없는 곳에 있습니다. 레이어가 평가단위를 덮는지 확인하십시오.</translation>
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
        <source>Without site {site} its network falls apart; find a site that could stand in for it.</source>
        <translation>지점 {site}이(가) 없으면 련결망이 끊어집니다. 대신할수 있는 지점을 찾으십시오.</translation>
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
        <source>{count} edits of office {place} were handed on by {sender}; their checksums are true, but {place} has not signed for them.</source>
        <translation>{place} 기관의 변경리력 {count}건을 {sender}에서 전달했습니다. 검사합은 맞으나 {place}의 서명은 없습니다.</translation>
    </message>
    <message>
        <source>{count} edits of table {place} come from a newer version of the format; they are kept, not shown.</source>
        <translation>테이블 {place}: 변경리력 {count}건은 보다 새로운 형식판본에서 온것입니다. 보존하지만 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>{count} edits wait for earlier ones that have not arrived; import the missing packages too.</source>
        <translation>변경리력 {count}건은 아직 도착하지 않은 앞선 변경을 기다리고있습니다. 빠진 묶음도 가져오십시오.</translation>
    </message>
    <message>
        <source>{count} records with exact places or other restricted contents would leave {place} ({tables}). To let them leave, confirm with the number {count}, and hand the package only to the offices named for it.</source>
        <translation>정확한 위치나 그밖의 제한 내용이 담긴 기록 {count}건이 {place}에서 나가게 됩니다({tables}). 내보내려면 수자 {count}(으)로 확인하고, 지정된 기관에만 묶음을 전달하십시오.</translation>
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
        <translation>{place}이(가) 평가단위 {unit}을(를) 아직 마치지 않았습니다. 시작한 사람이 모두 마쳐야 론의를 시작합니다.</translation>
    </message>
    <message>
        <source>{place} is a zip with something else before or after it; do not open it and ask the sender.</source>
        <translation>{place}: 앞이나 뒤에 다른 내용이 붙은 zip입니다. 열지 말고 보낸 기관에 문의하십시오.</translation>
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
        <source>{place} is no plain XML ({reason}); ask the sender to export the package again.</source>
        <translation>{place}: 단순한 XML이 아닙니다({reason}). 보낸 기관에 묶음을 다시 내보내달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>{place} is no valid JSON ({reason}); ask the sender to export the package again.</source>
        <translation>{place}: 올바른 JSON이 아닙니다({reason}). 보낸 기관에 묶음을 다시 내보내달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>{place} must not see the answers of others before the talk; choose the role of the consensus.</source>
        <translation>{place}은(는) 론의 전에 다른 사람의 답을 볼수 없습니다. 합의 역할을 고르십시오.</translation>
    </message>
    <message>
        <source>{place} names “{path}”, which is no member of the package; nothing is ever fetched, so ask the sender to export it again.</source>
        <translation>{place}: 《{path}》을(를) 가리키지만 묶음 안에 없습니다. 플라그인은 아무것도 내려받지 않으니 보낸 기관에 다시 내보내달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>{place}: a geometry does not match its checksum; the package was altered, so ask the sender for it again.</source>
        <translation>{place}: 도형이 검사합과 일치하지 않습니다. 묶음내용이 변경되였으니 보낸 기관에 다시 요청하십시오.</translation>
    </message>
    <message>
        <source>{place}: agreed assessments lack {count} control measures, first for {pressure} of unit {unit}; add measure, authority, deadline and status, or set the assessments back to draft.</source>
        <translation>{place}: 합의된 평가에 관리대책 {count}건이 빠져있습니다(먼저 평가단위 {unit}의 {pressure}). 대책, 담당기관, 기한, 진행상태를 적거나 평가를 초안으로 되돌리십시오.</translation>
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
        <source>{place}: the column {column} comes from a newer version of the format; it is kept, not shown.</source>
        <translation>{place}: {column} 렬은 더 새로운 형식에서 온것입니다. 보존하지만 표시하지 않습니다.</translation>
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
        <source>{place}: the outline crosses itself; mend it with “Fix geometries” or draw it anew.</source>
        <translation>{place}: 륜곽이 스스로 교차합니다. 《도형 수정》 도구로 고치거나 다시 그리십시오.</translation>
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
        <translation>《{place}》은(는) 역할이 될수 없습니다. assessor-A처럼 글자, 수자, 점, 붙임표로 40자까지 적으십시오.</translation>
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
    <message>
        <source>“{text}” is no list of radii; write one number in metres, several separated by semicolons, or least:greatest:step.</source>
        <translation>《{text}》은(는) 반경목록이 아닙니다. m 단위의 수 하나, 세미콜론으로 나눈 여러 수, 또는 최소:최대:간격으로 적으십시오.</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Stopped as you asked; nothing was written.</source>
        <translation>요청에 따라 중지했습니다. 아무것도 보관하지 않았습니다.</translation>
    </message>
    <message>
        <source>{cells} cells: about {memory} GiB of memory and {seconds} s.</source>
        <translation>셀 {cells}개: 기억기 약 {memory} GiB, {seconds}초 걸립니다.</translation>
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
        <source>&amp;Layer of sites or corridors</source>
        <translation>지점이나 생태통로 레이어(&amp;L)</translation>
    </message>
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
        <translation>평가단위를 고르거나 지도에서 누르십시오.</translation>
    </message>
    <message>
        <source>Control measures of this unit …</source>
        <translation>이 단위의 관리대책…</translation>
    </message>
    <message>
        <source>Control measures: {unit}</source>
        <translation>관리대책: {unit}</translation>
    </message>
    <message>
        <source>Not proven: a default of experts, to be agreed by the six countries.</source>
        <translation>립증되지 않음: 전문가기본값이며 여섯 나라가 합의해야 합니다.</translation>
    </message>
    <message>
        <source>Not sure? Give the lowest and the highest answer possible.</source>
        <translation>확실하지 않으면 가능한 가장 낮은 답과 가장 높은 답을 고르십시오.</translation>
    </message>
    <message>
        <source>Others who answer, hidden until the talk: {names}.</source>
        <translation>함께 답하는 사람(론의 전에는 답을 감춤): {names}.</translation>
    </message>
    <message>
        <source>Pressure {impact} of {maximum}, class {class_name}, by {worst}</source>
        <translation>압력 {impact}/{maximum}, 등급 {class_name}, 가장 심한것: {worst}</translation>
    </message>
    <message>
        <source>Saved at {time}.</source>
        <translation>{time}에 보관했습니다.</translation>
    </message>
    <message>
        <source>The visit cannot be finished yet: {what}.</source>
        <translation>조사를 아직 마칠수 없습니다: {what}.</translation>
    </message>
    <message>
        <source>Then click a unit on the map.</source>
        <translation>누른 다음 지도에서 평가단위를 누르십시오.</translation>
    </message>
    <message>
        <source>There is no unit of the chosen layer here; click inside one.</source>
        <translation>여기에는 고른 레이어의 단위가 없습니다. 단위 안쪽을 누르십시오.</translation>
    </message>
    <message>
        <source>consensus, at the talk</source>
        <translation>합의(론의할 때)</translation>
    </message>
    <message>
        <source>still required: {names}</source>
        <translation>아직 필수답이 없음: {names}</translation>
    </message>
    <message>
        <source>timing, scope and severity belong together: {names}</source>
        <translation>시기, 범위, 심각성을 함께 답해야 함: {names}</translation>
    </message>
    <message>
        <source>“{text}” is no date; write year-month-day, for example 2027-03-01.</source>
        <translation>《{text}》은(는) 날짜가 아닙니다. 2027-03-01처럼 년-월-일로 쓰십시오.</translation>
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
        <source>a coordinate is no number</source>
        <translation>자리표가 수자가 아님</translation>
    </message>
    <message>
        <source>a coordinate lies off the globe</source>
        <translation>자리표가 지구 범위를 벗어남</translation>
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
        <source>a line has fewer than two points</source>
        <translation>선의 점이 두개 미만임</translation>
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
        <source>a number is too long</source>
        <translation>수자가 너무 긺</translation>
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
        <source>a text is wanted</source>
        <translation>본문이여야 함</translation>
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
        <source>all weights are 0</source>
        <translation>모든 무게가 0임</translation>
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
        <source>it has too many vertices</source>
        <translation>정점이 너무 많음</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>비여있음</translation>
    </message>
    <message>
        <source>it is nested</source>
        <translation>중첩되여있음</translation>
    </message>
    <message>
        <source>it may not be written to</source>
        <translation>쓰기권한이 없음</translation>
    </message>
    <message>
        <source>its fields</source>
        <translation>필드오유</translation>
    </message>
    <message>
        <source>its header is wrong</source>
        <translation>머리부 오유</translation>
    </message>
    <message>
        <source>its predecessors</source>
        <translation>선행 변경 오유</translation>
    </message>
    <message>
        <source>its syntax</source>
        <translation>구문오유</translation>
    </message>
    <message>
        <source>its table</source>
        <translation>테이블 오유</translation>
    </message>
    <message>
        <source>its type is not allowed</source>
        <translation>허용되지 않는 류형임</translation>
    </message>
    <message>
        <source>its values</source>
        <translation>값오유</translation>
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
        <source>the text is not in UTF-8</source>
        <translation>본문이 UTF-8이 아님</translation>
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
        <translation>&lt;p&gt;선택한 언어로 레이어를 A4용지 한페지에 배치하고 범례, 축척자, 방위표, 경위선망, 날짜, 조사지침, 경계에 관한 주의글을 넣어 PDF와 PNG로 보관합니다. PDF의 글자는 글자그대로 남습니다.&lt;/p&gt;</translation>
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
        <source>&lt;p&gt;R = M − (M − 1)·(1 − e^(−c·h)) / (1 − e^(−c)), where h is the suitability (0 to 1), M the greatest resistance and c the shape (Keeley et al. 2016). The greater c, the more readily animals cross ground that is no good habitat; c = 0 is a straight line.&lt;/p&gt;&lt;p&gt;Instead of suitability you may give land cover and a table with a resistance for each class. Disturbance may be added; barriers are burnt in last, every cell they touch.&lt;/p&gt;&lt;p&gt;Cells without data stay impassable.&lt;/p&gt;</source>
        <translation>&lt;p&gt;R = M − (M − 1)·(1 − e^(−c·h)) / (1 − e^(−c)). h는 적합도(0–1), M은 최대저항, c는 곡선의 형태입니다(Keeley et al. 2016). c가 클수록 좋은 서식지가 아닌 땅도 동물이 쉽게 지나가며, c = 0이면 직선이 됩니다.&lt;/p&gt;&lt;p&gt;적합도 대신 토지피복과 분류별 저항표를 줄수 있습니다. 교란을 더할수 있고, 장애물은 닿는 모든 셀에 마지막으로 새깁니다.&lt;/p&gt;&lt;p&gt;자료가 없는 셀은 지나갈수 없는 상태로 남습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Barrier resistance</source>
        <translation>장애물저항</translation>
    </message>
    <message>
        <source>CSV with the columns “class” and “resistance”; an empty resistance means ground that cannot be crossed.</source>
        <translation>《class》와 《resistance》 렬이 있는 CSV입니다. 저항이 비여있으면 지나갈수 없는 땅입니다.</translation>
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
        <source>Expert default 4; 0 is a straight line. Studies use 0.25, 0.5, 1, 2, 4, 8 and 16: try several.</source>
        <translation>전문가기본값 4이며, 0은 직선입니다. 연구에서는 0.25, 0.5, 1, 2, 4, 8, 16을 씁니다. 여러 값을 시험해 보십시오.</translation>
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
        <source>Index 0 to 100 to be added; where it has no data nothing is added.</source>
        <translation>더할 지수(0–100)입니다. 자료가 없는 곳에는 더하지 않습니다.</translation>
    </message>
    <message>
        <source>Mean resistance</source>
        <translation>평균저항</translation>
    </message>
    <message>
        <source>Raster of class codes, instead of suitability.</source>
        <translation>적합도 대신 쓰는 분류코드라스터입니다.</translation>
    </message>
    <message>
        <source>Raster of suitability, 0 to 1.</source>
        <translation>적합도라스터(0–1)입니다.</translation>
    </message>
    <message>
        <source>Raster of suitability, 0 to 1; leave it out to start from land cover.</source>
        <translation>적합도라스터(0–1)입니다. 토지피복에서 시작하려면 비워두십시오.</translation>
    </message>
    <message>
        <source>Resistance added for each point of the index. Expert default 1.</source>
        <translation>지수 1점마다 더하는 저항입니다. 전문가기본값 1.</translation>
    </message>
    <message>
        <source>Weight of disturbance</source>
        <translation>교란무게</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>&lt;p&gt;Scores disturbance as it is and after each control measure, then after all of them, on one grid. The layer of measures holds polygons with the fields &lt;i&gt;measure&lt;/i&gt; (name), &lt;i&gt;kind&lt;/i&gt; (remove, reduce, move, close), &lt;i&gt;pressure&lt;/i&gt; (code in the scheme) and &lt;i&gt;amount&lt;/i&gt; (reduce: percent that goes; close: months a year). Features of the pressure are cut at the polygon and distances computed anew; what is moved scores at its new place, too.&lt;/p&gt;&lt;p&gt;With land cover the suitability follows, with core areas the cost of the corridors between them, with an office database the class of each site after its agreed scores. The table has a row for each measure and country; measures are ranked by what they take off the mean index.&lt;/p&gt;</source>
        <translation>&lt;p&gt;현재 상태, 관리대책 하나하나를 시행한 뒤, 모두 시행한 뒤의 교란을 같은 격자에서 산정합니다. 대책 레이어는 &lt;i&gt;measure&lt;/i&gt;(이름), &lt;i&gt;kind&lt;/i&gt;(remove 없애기, reduce 줄이기, move 옮기기, close 계절 통제), &lt;i&gt;pressure&lt;/i&gt;(산정체계의 코드), &lt;i&gt;amount&lt;/i&gt;(reduce: 줄어드는 백분률, close: 한 해의 달 수) 필드가 있는 다각형입니다. 압력의 객체를 다각형에서 잘라 내고 거리를 다시 계산하며, 옮긴것은 새 자리에서도 점수를 냅니다.&lt;/p&gt;&lt;p&gt;토지피복이 있으면 적합도, 핵심서식지가 있으면 그 사이 생태통로의 비용, 기관자료기지가 있으면 합의된 점수에 따른 지점별 등급도 구합니다. 표에는 대책과 나라마다 한행이 있고, 평균지수를 낮춘 크기 순으로 순위를 매깁니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Class of each site before and after each measure; needs a database.</source>
        <translation>대책마다 시행 전후의 지점별 등급입니다. 자료기지가 필요합니다.</translation>
    </message>
    <message>
        <source>Compare control measures</source>
        <translation>관리대책 비교</translation>
    </message>
    <message>
        <source>Field of the core areas that numbers them.</source>
        <translation>핵심서식지의 번호 필드입니다.</translation>
    </message>
    <message>
        <source>For the cost of corridors between them, before and after.</source>
        <translation>대책 전후에 핵심서식지 사이의 생태통로 비용을 구하는 데 씁니다.</translation>
    </message>
    <message>
        <source>For the suitability before and after, as in “Model habitat suitability”.</source>
        <translation>대책 전후의 적합도를 구하는 데 씁니다. 《서식지적합도 모형화》의 입력과 같습니다.</translation>
    </message>
    <message>
        <source>GeoPackage with the agreed assessments of sites; it is only read.</source>
        <translation>합의된 지점평가가 든 GeoPackage입니다. 읽기만 합니다.</translation>
    </message>
    <message>
        <source>One row for each measure and country, and for all measures together.</source>
        <translation>대책과 나라마다 한행, 모든 대책을 합친 행이 있습니다.</translation>
    </message>
    <message>
        <source>Polygons with the fields measure, kind, pressure and amount.</source>
        <translation>measure(대책), kind(종류), pressure(압력), amount(량) 필드가 있는 다각형입니다.</translation>
    </message>
    <message>
        <source>Table of sites</source>
        <translation>지점표</translation>
    </message>
    <message>
        <source>{rank}. {measure}: mean index {before} → {after}</source>
        <translation>{rank}. {measure}: 평균지수 {before} → {after}</translation>
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
        <translation>&lt;p&gt;고른 언어로 실습과제를 인쇄합니다. 목표, 시간, 인터네트 필요 여부, 단계, 그리고 학생이 조사지침에 답하는 데 필요한 내용을 담은 단위별 카드가 들어있습니다. 강사용에는 단계마다 나와야 할 값을 함께 적습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Takes a folder with a CSV file of answers for each student, as the questionnaire or the template gives them, and compares each with the reference scoring of the exercise and with the class: parts of answers that are equal, units of the right class, kappa, and what was hardest. Students are named by their files.&lt;/p&gt;&lt;p&gt;A file with a fault is not taken; its faults stand on the sheet of the class with row and column, and the others are compared all the same.&lt;/p&gt;</source>
        <translation>&lt;p&gt;학생마다 답 CSV 화일이 하나씩 있는 폴더를 읽어(설문지나 형판에서 만든 것) 실습과제의 기준 평가 및 반 전체와 비교합니다. 같은 답의 수, 등급이 맞은 단위, 카파, 가장 어려웠던것을 보여줍니다. 학생 이름은 화일 이름입니다.&lt;/p&gt;&lt;p&gt;오유가 있는 화일은 받지 않고 반 결과지에 행과 렬과 함께 오유를 적으며, 나머지는 그대로 비교합니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A CSV file of answers for each student.</source>
        <translation>학생마다 답 CSV 화일 하나입니다.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>실습과제</translation>
    </message>
    <message>
        <source>Exercise sheet</source>
        <translation>실습과제지</translation>
    </message>
    <message>
        <source>Files not taken</source>
        <translation>받지 않은 화일</translation>
    </message>
    <message>
        <source>Give or take</source>
        <translation>허용오차</translation>
    </message>
    <message>
        <source>Internet: needed.</source>
        <translation>인터네트: 필요합니다.</translation>
    </message>
    <message>
        <source>Internet: not needed.</source>
        <translation>인터네트: 필요 없습니다.</translation>
    </message>
    <message>
        <source>Name of an exercise of the plugin, or the path of your own exercise file (JSON).</source>
        <translation>플라그인에 포함된 실습과제의 이름 또는 직접 만든 실습과제 화일(JSON)의 경로입니다.</translation>
    </message>
    <message>
        <source>Number of students compared</source>
        <translation>비교한학생수</translation>
    </message>
    <message>
        <source>Of the habitat there was, {left} % is left; {protected} % of the unit is protected.</source>
        <translation>원래 서식지의 {left} %가 남아있고, 단위의 {protected} %가 보호됩니다.</translation>
    </message>
    <message>
        <source>One row for each student.</source>
        <translation>학생마다 한행입니다.</translation>
    </message>
    <message>
        <source>Print an exercise</source>
        <translation>실습과제 인쇄</translation>
    </message>
    <message>
        <source>To be printed or shown.</source>
        <translation>인쇄하거나 보여줍니다.</translation>
    </message>
    <message>
        <source>Training area</source>
        <translation>실습지역</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>그밖에 %n개</numerusform></translation>
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
    <message>
        <source>Widening report</source>
        <translation>통로확장 보고서</translation>
    </message>
</context>
</TS>
