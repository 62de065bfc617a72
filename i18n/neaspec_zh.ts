<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Agreement</name>
    <message>
        <source>&lt;p&gt;Compares the latest visits of all assessors: Cohen&apos;s kappa with quadratic weights for two, Fleiss&apos; kappa for more, Krippendorff&apos;s alpha (ordinal) where some have not rated every unit; for the class of each pressure and of the whole unit, state and response, for all units and by country.&lt;/p&gt;&lt;p&gt;Indicators below the protocol&apos;s bound (0.40) are listed to be talked over. Where all gave the same answer there is no number, and the report says so.&lt;/p&gt;</source>
        <translation>&lt;p&gt;比较所有评估者的最近一次调查：两人用二次加权 Cohen κ，多人用 Fleiss κ，有人未评全部单元时用 Krippendorff α（顺序量表）；涵盖每项压力和整个单元的等级、状态与响应，按全部单元和按国家分别给出。&lt;/p&gt;&lt;p&gt;低于规程界限（0.40）的指标列出供讨论。若所有人答案相同，则无法得出数值，报告中会说明。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Agreement of assessors</source>
        <translation>评估者一致性</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单元</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, quadratic weights</source>
        <translation>Cohen κ，二次加权</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Fleiss κ</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, ordinal (ratings are missing)</source>
        <translation>Krippendorff α，顺序量表（有缺失评分）</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Number of indicators to talk over</source>
        <translation>需讨论的指标数</translation>
    </message>
    <message>
        <source>One row for each indicator and country.</source>
        <translation>每个指标和国家一行。</translation>
    </message>
    <message>
        <source>Polygons of the units, to tell the agreement by country; needs countries too.</source>
        <translation>单元多边形，用于按国家给出一致性；还需国家图层。</translation>
    </message>
    <message>
        <source>Printed report</source>
        <translation>打印版报告</translation>
    </message>
    <message>
        <source>Protocol {protocol} {version}; assessors: {names}.</source>
        <translation>规程 {protocol} {version}；评估者：{names}。</translation>
    </message>
    <message>
        <source>Report the agreement of assessors</source>
        <translation>报告评估者一致性</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>统计量</translation>
    </message>
    <message>
        <source>Table of agreement</source>
        <translation>一致性表</translation>
    </message>
    <message>
        <source>To be talked over (below {bound})</source>
        <translation>需讨论（低于 {bound}）</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Units: {country}</source>
        <translation>单元：{country}</translation>
    </message>
    <message>
        <source>What to talk over, and all numbers, in the chosen language.</source>
        <translation>以所选语言列出需讨论的内容和全部数值。</translation>
    </message>
    <message>
        <source>all gave one and the same answer: they agree, and no number can be computed from it</source>
        <translation>所有人答案相同：意见一致，但无法据此计算数值</translation>
    </message>
    <message>
        <source>no unit was rated by two assessors</source>
        <translation>没有由两位评估者共同评分的单元</translation>
    </message>
    <message>
        <source>{band}; talk it over</source>
        <translation>{band}；请讨论</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message numerus="yes">
        <source>%n visit(s) are drafts and not scored.</source>
        <translation><numerusform>有 %n 次调查仍为草稿，未计分。</numerusform></translation>
    </message>
    <message>
        <source>&lt;p&gt;Scores each unit by the protocol: impact of a pressure = timing + scope + severity (0 when one of them is 0), a unit&apos;s pressure = its worst, cumulative pressure = 1 − Π(1 − I/9), with the range from lowest to highest answers. Assessors are scored apart; the consensus is a record of its own and overwrites nothing.&lt;/p&gt;&lt;p&gt;What the maps say of each unit is measured beside it: means weighted with the area of each cell in the unit, shares of classes, distances to roads, railways, settlements and water. Units may overlap and be smaller than a cell.&lt;/p&gt;&lt;p&gt;The answers are a CSV table in UTF-8; a fault in it is named with row and column, and then nothing is taken over. A pressure of class 2 or higher needs a control measure; without it the assessment cannot be exported as agreed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;按规程为每个评估单元评分：压力影响 = 时间 + 范围 + 严重程度（任一项为 0 则为 0），单元的压力取其中最严重的一项，累积压力 = 1 − Π(1 − I/9)，并给出由最低答案到最高答案的区间。各评估者分别计分；共识另存为一条记录，不覆盖任何评分。&lt;/p&gt;&lt;p&gt;同时从地图量算每个单元的指标：按像元落入单元的面积加权的均值，各等级的比例，到道路、铁路、居民点和水体的距离。单元可以相互重叠，也可以小于一个像元。&lt;/p&gt;&lt;p&gt;答案为 UTF-8 编码的 CSV 表格；如有错误，将指出所在行和列，且不采用任何答案。等级为 2 及以上的压力须有管控措施；否则该评估不能以“已商定”状态导出。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Agreement on {name} is low (kappa {kappa}): talk it over.</source>
        <translation>“{name}”的评估者一致性偏低（kappa {kappa}），请共同讨论。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Assess sites and corridors</source>
        <translation>评估地点和廊道</translation>
    </message>
    <message>
        <source>Assessed units</source>
        <translation>已评估单元</translation>
    </message>
    <message>
        <source>Control measures</source>
        <translation>管控措施</translation>
    </message>
    <message>
        <source>Field that the answers refer to.</source>
        <translation>答案所对应的字段。</translation>
    </message>
    <message>
        <source>Field with the unit&apos;s code</source>
        <translation>单元代码字段</translation>
    </message>
    <message>
        <source>Filled-in protocol, one row for each unit, assessor and indicator.</source>
        <translation>填好的规程表，每个单元、评估者和指标一行。</translation>
    </message>
    <message>
        <source>Folder of answers</source>
        <translation>答案文件夹</translation>
    </message>
    <message>
        <source>GeoPackage of the assessment; units, answers and scores are added to it.</source>
        <translation>评估用的 GeoPackage；单元、答案和得分将写入其中。</translation>
    </message>
    <message>
        <source>Instead of one file: the folder of the questionnaire, a file for each assessor.</source>
        <translation>代替单个文件：调查问卷的文件夹，每位评估者一个文件。</translation>
    </message>
    <message>
        <source>Its mean and the share of each of its classes in each unit are kept beside the answers.</source>
        <translation>各单元内的均值和各等级所占比例与答案一并保存。</translation>
    </message>
    <message>
        <source>Its mean in each unit is measured and kept beside the answers.</source>
        <translation>统计每个单元内的平均值，与答案一并保存。</translation>
    </message>
    <message>
        <source>Name of a protocol of the plugin, or the path of a protocol file (JSON).</source>
        <translation>插件自带规程的名称，或规程文件（JSON）的路径。</translation>
    </message>
    <message>
        <source>Number of assessed units</source>
        <translation>已评估单元数</translation>
    </message>
    <message>
        <source>One row for each unit and assessor, and one for the consensus.</source>
        <translation>每个单元和评估者一行，共识另占一行。</translation>
    </message>
    <message>
        <source>Polygons of the units; each needs a code of its own.</source>
        <translation>评估单元多边形；每个单元须有唯一代码。</translation>
    </message>
    <message>
        <source>Shares of land cover that the protocol asks for are measured from it.</source>
        <translation>规程要求的土地覆盖比例由此图层量算。</translation>
    </message>
    <message>
        <source>Since the visits before, pressure got worse in {worse} and better in {better} of {count} units (sign test p = {p}); in the others no change can be told from the ranges or methods.</source>
        <translation>与上次调查相比，{count} 个单元中有 {worse} 个压力加重、{better} 个减轻（符号检验 p = {p}）；其余单元因区间或方法无法判断是否变化。</translation>
    </message>
    <message>
        <source>Sites and corridors</source>
        <translation>地点与廊道</translation>
    </message>
    <message>
        <source>Species the assessment is for; needed when a database is given.</source>
        <translation>评估的目标物种；指定数据库时必填。</translation>
    </message>
    <message>
        <source>Table of scores</source>
        <translation>得分表</translation>
    </message>
    <message>
        <source>Table with the columns unit_code, pressure, measure, authority, deadline (YYYY-MM-DD) and status (planned, running, done, dropped). Pressures of class 2 and higher need one.</source>
        <translation>含 unit_code、pressure、measure、authority、deadline（YYYY-MM-DD）和 status（planned、running、done、dropped）各列的表格。等级为 2 及以上的压力须有管控措施。</translation>
    </message>
    <message>
        <source>The distance from the edge of each unit to the nearest one is measured, up to 100 km; 0 when one reaches into the unit.</source>
        <translation>量算从单元边界到最近要素的距离，最远 100 km；要素进入单元内则为 0。</translation>
    </message>
    <message>
        <source>Without answers the units are measured only.</source>
        <translation>没有答案，只对单元进行量算。</translation>
    </message>
    <message>
        <source>Without either the units are measured only.</source>
        <translation>两者都不提供时只对单元进行量算。</translation>
    </message>
    <message>
        <source>whole unit</source>
        <translation>整个单元</translation>
    </message>
</context>
<context>
    <name>Barriers</name>
    <message>
        <source>&lt;p&gt;Asks of each cell: were the ground within the radius restored to resistance 1, by how much would the least cost between two core areas fall for each metre restored? Score = (LCD − least CWD_A on the rim − least CWD_B on the rim − D) / D, with D = 2 × radius; below 0 it counts as 0 (McRae et al. 2012).&lt;/p&gt;&lt;p&gt;The first raster holds the greatest score of any pair and radius, the second the sum over the pairs: ground that serves many pairs at once. Pairs without any way between them have no score.&lt;/p&gt;</source>
        <translation>&lt;p&gt;对每个像元计算：若将半径内的土地恢复到阻力 1，两个核心生境之间的最小成本每恢复一米会降低多少？得分 = (LCD − 圆周上最小 CWD_A − 圆周上最小 CWD_B − D) / D，其中 D = 2 × 半径；小于 0 按 0 计（McRae 等，2012）。&lt;/p&gt;&lt;p&gt;第一个栅格为各斑块对和各半径的最大得分，第二个为各斑块对之和：数值高表示同一地段惠及多对斑块。彼此之间完全无路可通的斑块对没有得分。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Best places (CSV)</source>
        <translation>最佳地点（CSV）</translation>
    </message>
    <message>
        <source>Find where restoration helps most</source>
        <translation>查找恢复效益最大的地点</translation>
    </message>
    <message>
        <source>Gain from restoration (greatest)</source>
        <translation>恢复效益（最大）</translation>
    </message>
    <message>
        <source>Gain from restoration (sum)</source>
        <translation>恢复效益（总和）</translation>
    </message>
    <message>
        <source>Greatest score</source>
        <translation>最大得分</translation>
    </message>
    <message>
        <source>Pair {code}, radius {radius} m: restoring ground at {x}, {y} saves {saved} cost-weighted km of {cost} km.</source>
        <translation>斑块对 {code}，半径 {radius} m：恢复 {x}, {y} 处的地段，可使 {cost} km 的成本减少 {saved} km（均为成本加权）。</translation>
    </message>
    <message>
        <source>Radius (m)</source>
        <translation>半径（m）</translation>
    </message>
    <message>
        <source>Radius of the restored ground in metres, greater than a cell: one number, several separated by semicolons (200; 400), or least:greatest:step (200:1000:200). Expert default 500.</source>
        <translation>恢复地段的半径，单位为米，须大于一个像元：一个数，或以分号分隔的多个数（200; 400），或 最小:最大:步长（200:1000:200）。专家经验默认值 500。</translation>
    </message>
    <message>
        <source>Raster of resistance; cells without data or not above 0 cannot be crossed.</source>
        <translation>阻力栅格；无数据或不大于 0 的像元不可通行。</translation>
    </message>
</context>
<context>
    <name>CheckCorridors</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation><numerusform>%n 个问题</numerusform></translation>
    </message>
    <message>
        <source>0 = as the species needs it.</source>
        <translation>0 = 按物种的需要。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Lists what is wrong with corridors, each problem at its place: outlines that are not valid or cross themselves, gaps, fewer than two core areas, widths below the species&apos; least one over more than a run, hops that are too long, sites whose loss cuts a chain, barriers without a crossing structure, corridors of two offices that do not meet at the border, duplicates, a scope that the ground contradicts, and code, date or mechanism left empty.&lt;/p&gt;&lt;p&gt;What is not given is not checked: core areas, countries, barriers. Versions that another corridor supersedes are passed over. Widths are lengths of transects at right angles to the centreline, the drawn one or the medial axis.&lt;/p&gt;</source>
        <translation>&lt;p&gt;列出廊道存在的问题，并逐一标出位置：轮廓无效或自相交、廊道中断、相接的核心生境不足两个、宽度小于物种所需最小宽度的区段过长、跳跃过长、丧失后会使踏脚石链断开的地点、没有通行设施的障碍物、两个机构的廊道在国界处不衔接、重复的廊道、“范围”与实际位置不符，以及代码、依据日期或保护机制未填写。&lt;/p&gt;&lt;p&gt;未提供的数据不予检查：核心生境、国家、障碍物。已被其他廊道取代的版本略去。宽度为垂直于中心线的横断面的长度；中心线采用手工绘制的中心线，没有时采用中轴线。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Between stepping stones; 0 = as the species can.</source>
        <translation>踏脚石之间的距离；0 = 按物种的能力。</translation>
    </message>
    <message>
        <source>Check corridors</source>
        <translation>检查廊道</translation>
    </message>
    <message>
        <source>Continuation looked for within (m)</source>
        <translation>查找延续廊道的距离（m）</translation>
    </message>
    <message>
        <source>Core areas touch within (m)</source>
        <translation>核心生境相接的容差（m）</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>廊道</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Duplicate from an overlap of (%)</source>
        <translation>视为重复的重叠比例（%）</translation>
    </message>
    <message>
        <source>Errors among them</source>
        <translation>其中的错误数</translation>
    </message>
    <message>
        <source>Greatest hop (m)</source>
        <translation>最大跳跃距离（m）</translation>
    </message>
    <message>
        <source>How far beyond a border the corridor of the other office may begin.</source>
        <translation>另一机构的廊道起点与国界之间允许的最大距离。</translation>
    </message>
    <message>
        <source>Least width (m)</source>
        <translation>最小宽度（m）</translation>
    </message>
    <message>
        <source>May be narrower over (m)</source>
        <translation>允许窄于最小宽度的长度（m）</translation>
    </message>
    <message>
        <source>Only a longer stretch below the least width is a problem.</source>
        <translation>只有小于最小宽度的区段超过此长度时，才视为问题。</translation>
    </message>
    <message>
        <source>Outlines from rasters keep half a cell apart.</source>
        <translation>由栅格得到的轮廓之间会相隔半个像元。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems of corridors</source>
        <translation>廊道问题</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Share of the smaller corridor.</source>
        <translation>占较小廊道面积的比例。</translation>
    </message>
    <message>
        <source>all countries</source>
        <translation>所有国家</translation>
    </message>
    <message>
        <source>all severities</source>
        <translation>所有严重程度</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>{count} problems, {errors} of them errors.</source>
        <translation>共 {count} 个问题，其中 {errors} 个为错误。</translation>
    </message>
</context>
<context>
    <name>Connectivity</name>
    <message>
        <source>&lt;p&gt;Measures how well core areas are connected by links: probability of connectivity PC, equivalent connected area EC, integral index IIC, components, and the share of PC that crosses borders. For each node and each link: what is lost when it is lost (dPC, dIIC; for nodes with intra, flux and connector) and how many pairs of nodes depend on it (betweenness).&lt;/p&gt;&lt;p&gt;The probability of dispersal falls with the cost of a link: p = exp(−α · cost), equal to the given probability at the given distance. The answer depends on the link set: compare only results of links that were obtained in the same way.&lt;/p&gt;</source>
        <translation>&lt;p&gt;度量核心生境通过连接实现的连通程度：可能连通性指数 PC、等效连通面积 EC、整体连通性指数 IIC、组分，以及 PC 中跨越国界的份额。对每个节点和每条连接给出失去它所造成的损失（dPC、dIIC；节点另分 intra、flux 和 connector 三部分），以及有多少节点对依赖它（介数）。&lt;/p&gt;&lt;p&gt;扩散概率随连接成本下降：p = exp(−α · cost)，在给定距离处等于给定概率。结果取决于连接集：只比较以同样方式得到的连接所算出的结果。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A note for the table, for example: neighbours by cost allocation, cutoff 20 km.</source>
        <translation>写入表格的说明，例如：按成本分配确定的邻居，截断值 20 km。</translation>
    </message>
    <message>
        <source>Area in km², or another measure of what the node is worth.</source>
        <translation>面积（km²），或表示节点价值的其他度量。</translation>
    </message>
    <message>
        <source>Area of the whole study region in km², habitat and all else: PC and IIC are shares of its square. Without it only EC and the losses are given.</source>
        <translation>整个研究区的面积（km²），包括生境和其他一切：PC 和 IIC 是相对于其平方的份额。不填则只给出 EC 和损失。</translation>
    </message>
    <message>
        <source>Between 0 and 1: 0.5 for a median dispersal distance, 0.05 for a greatest one. Expert default.</source>
        <translation>介于 0 与 1 之间：中位扩散距离取 0.5，最大扩散距离取 0.05。专家经验默认值。</translation>
    </message>
    <message>
        <source>Component, dPC and dIIC with their fractions (%), betweenness of each node.</source>
        <translation>每个节点的组分、dPC 和 dIIC 及其各部分（%）、介数。</translation>
    </message>
    <message>
        <source>Core areas or sites, one feature each: polygons, points or a table.</source>
        <translation>核心生境或地点，每个为一个要素：多边形、点或表格。</translation>
    </message>
    <message>
        <source>Cost or length of the link, 0 or more, in the unit of the distance below.</source>
        <translation>连接的成本或长度，不小于 0，单位与下面的距离相同。</translation>
    </message>
    <message>
        <source>Country code of each node; needed for the transboundary share.</source>
        <translation>每个节点的国家代码；计算跨境份额时需要。</translation>
    </message>
    <message>
        <source>Dispersal distance</source>
        <translation>扩散距离</translation>
    </message>
    <message>
        <source>Distance in the unit of the cost field (km where it holds km) at which the probability below holds. Expert default.</source>
        <translation>以成本字段的单位（字段为 km 时即 km）给出的距离，下面的概率在此距离处成立。专家经验默认值。</translation>
    </message>
    <message>
        <source>Equivalent connected area EC</source>
        <translation>等效连通面积 EC</translation>
    </message>
    <message>
        <source>Equivalent connected area {area} km² in {components} components.</source>
        <translation>等效连通面积 {area} km²，共 {components} 个组分。</translation>
    </message>
    <message>
        <source>Field with the area (km²)</source>
        <translation>面积字段（km²）</translation>
    </message>
    <message>
        <source>Field with the cost</source>
        <translation>成本字段</translation>
    </message>
    <message>
        <source>Field with the first node</source>
        <translation>第一个节点的字段</translation>
    </message>
    <message>
        <source>Field with the node&apos;s country</source>
        <translation>节点所属国家的字段</translation>
    </message>
    <message>
        <source>Field with the node&apos;s number or name</source>
        <translation>节点编号或名称字段</translation>
    </message>
    <message>
        <source>Field with the second node</source>
        <translation>第二个节点的字段</translation>
    </message>
    <message>
        <source>How the links were obtained</source>
        <translation>连接的获取方式</translation>
    </message>
    <message>
        <source>Integral index IIC</source>
        <translation>整体连通性指数 IIC</translation>
    </message>
    <message>
        <source>Landscape area (km²)</source>
        <translation>景观面积（km²）</translation>
    </message>
    <message>
        <source>Least-cost paths or a table, one feature for each link; links have no direction.</source>
        <translation>最小成本路径或表格，每条连接一个要素；连接没有方向。</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Measure connectivity</source>
        <translation>度量连通性</translation>
    </message>
    <message>
        <source>Node at one end of the link.</source>
        <translation>连接一端的节点。</translation>
    </message>
    <message>
        <source>Node at the other end of the link.</source>
        <translation>连接另一端的节点。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Number of components</source>
        <translation>组分数</translation>
    </message>
    <message>
        <source>PC, EC, IIC and the rest, with the link set they were computed from.</source>
        <translation>PC、EC、IIC 等，以及计算所用的连接集。</translation>
    </message>
    <message>
        <source>Probability at that distance</source>
        <translation>该距离处的概率</translation>
    </message>
    <message>
        <source>Probability of connectivity PC</source>
        <translation>可能连通性指数 PC</translation>
    </message>
    <message>
        <source>Probability, dPC and dIIC (%) of each link: what its loss would cost.</source>
        <translation>每条连接的概率、dPC 和 dIIC（%）：失去它的代价。</translation>
    </message>
    <message>
        <source>Table of links</source>
        <translation>连接表</translation>
    </message>
    <message>
        <source>Table of nodes</source>
        <translation>节点表</translation>
    </message>
    <message>
        <source>Table of the network</source>
        <translation>网络表</translation>
    </message>
    <message>
        <source>Transboundary share of PC</source>
        <translation>PC 的跨境份额</translation>
    </message>
    <message>
        <source>What the links call the node.</source>
        <translation>连接中对该节点的称呼。</translation>
    </message>
    <message>
        <source>{nodes} nodes, {links} links: about {seconds} s.</source>
        <translation>{nodes} 个节点，{links} 条连接：约需 {seconds} 秒。</translation>
    </message>
    <message>
        <source>{share} % of PC comes from pairs across borders.</source>
        <translation>PC 的 {share} % 来自跨越国界的节点对。</translation>
    </message>
</context>
<context>
    <name>Corridors</name>
    <message>
        <source>&lt;p&gt;Runs the accumulated cost (cell × mean resistance × 1 or √2) from each core area, finds neighbouring pairs by cost allocation, the least-cost path of each pair and its normalised corridor CWD_A + CWD_B − LCD, cut at the cutoff.&lt;/p&gt;&lt;p&gt;A least-cost path always exists, however poor: look at the least width and at the cost ratio before you call a link a corridor. With a database the corridors are added to it as records.&lt;/p&gt;&lt;p&gt;Type E joins sites by hops instead, for birds: straight lines between sites no farther apart than the greatest hop, and the networks they form.&lt;/p&gt;&lt;p&gt;A run that is stopped writes the pairs that are whole, and nothing into the database.&lt;/p&gt;</source>
        <translation>&lt;p&gt;从每个核心生境计算累积成本（像元大小 × 平均阻力 × 1 或 √2），按成本分配确定相邻的斑块对，求出每对之间的最小成本路径及归一化廊道 CWD_A + CWD_B − LCD，并按截断值截取。&lt;/p&gt;&lt;p&gt;无论条件多差，最小成本路径总是存在：将某条连接认定为廊道之前，请先查看最小宽度和成本比。指定数据库时，廊道将作为记录写入其中。&lt;/p&gt;&lt;p&gt;类型 E 则以跳跃连接地点，适用于鸟类：相距不超过最大跳跃距离的地点之间的直线，以及由此形成的网络。&lt;/p&gt;&lt;p&gt;中途停止时，只写出已算完的斑块对，不向数据库写入任何内容。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Connectivity type</source>
        <translation>连通类型</translation>
    </message>
    <message>
        <source>Corridor surface</source>
        <translation>廊道成本面</translation>
    </message>
    <message>
        <source>Corridor {code}: {length} km long, least width {width} m, {countries}</source>
        <translation>廊道 {code}：长 {length} km，最小宽度 {width} m，{countries}</translation>
    </message>
    <message>
        <source>Corridors</source>
        <translation>廊道</translation>
    </message>
    <message>
        <source>Corridors end</source>
        <translation>廊道边界</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>截断值</translation>
    </message>
    <message>
        <source>E: stepping stones</source>
        <translation>E：踏脚石</translation>
    </message>
    <message>
        <source>Field with the patch number</source>
        <translation>斑块编号字段</translation>
    </message>
    <message>
        <source>For corridors by share: greatest extra cost in % of the pair&apos;s least cost.</source>
        <translation>用于按比例确定廊道：最大附加成本，以该对最小成本的 % 表示。</translation>
    </message>
    <message>
        <source>For pairs by distance: greatest straight distance from edge to edge, in metres.</source>
        <translation>用于按距离选取斑块对：边缘到边缘的最大直线距离，单位为米。</translation>
    </message>
    <message>
        <source>For pairs of a table: a layer or CSV with the patch numbers in “from” and “to”.</source>
        <translation>用于表中的斑块对：图层或 CSV，斑块编号位于“from”和“to”列。</translation>
    </message>
    <message>
        <source>For stepping stones: greatest hop from site to site, in metres, or in cost-weighted metres when measured by cost. Expert default.</source>
        <translation>用于踏脚石：地点之间的最大跳跃距离，单位为米；按成本计量时为成本加权米。专家经验默认值。</translation>
    </message>
    <message>
        <source>GeoPackage of the assessment; the corridors are added to it.</source>
        <translation>评估用的 GeoPackage；廊道将写入其中。</translation>
    </message>
    <message>
        <source>Greatest distance (m)</source>
        <translation>最大距离（m）</translation>
    </message>
    <message>
        <source>Greatest extra cost of a corridor cell over the least-cost path, in cost-weighted metres. Expert default.</source>
        <translation>廊道像元相对于最小成本路径允许的最大附加成本，单位为成本加权米。专家经验默认值。</translation>
    </message>
    <message>
        <source>Greatest hop (m)</source>
        <translation>最大跳跃距离（m）</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>跳跃</translation>
    </message>
    <message>
        <source>Hops measured by</source>
        <translation>跳跃的计量方式</translation>
    </message>
    <message>
        <source>Least width (m)</source>
        <translation>最小宽度（m）</translation>
    </message>
    <message>
        <source>Least-cost paths</source>
        <translation>最小成本路径</translation>
    </message>
    <message>
        <source>Model least-cost corridors</source>
        <translation>模拟最小成本廊道</translation>
    </message>
    <message>
        <source>Number of corridors</source>
        <translation>廊道数</translation>
    </message>
    <message>
        <source>PE: corridors of unbroken ground; E: sites joined by hops, for birds.</source>
        <translation>PE：由连续地带构成的廊道；E：以跳跃相连的地点，适用于鸟类。</translation>
    </message>
    <message>
        <source>PE: unbroken ground</source>
        <translation>PE：连续地带</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>斑块对</translation>
    </message>
    <message>
        <source>Polygons to be connected.</source>
        <translation>需要连通的多边形。</translation>
    </message>
    <message>
        <source>Raster of resistance; cells without data or not above 0 cannot be crossed.</source>
        <translation>阻力栅格；无数据或值不大于 0 的像元不可通行。</translation>
    </message>
    <message>
        <source>Raster of resistance; cells without data or not above 0 cannot be crossed. Only stepping stones by straight line need none.</source>
        <translation>阻力栅格；无数据或不大于 0 的像元不可通行。只有按直线距离的踏脚石不需要它。</translation>
    </message>
    <message>
        <source>Share of the least cost (%)</source>
        <translation>占最小成本的比例（%）</translation>
    </message>
    <message>
        <source>Sites whose loss splits a network</source>
        <translation>丧失后会使网络断开的地点</translation>
    </message>
    <message>
        <source>Species the corridors are for: its code and its least width go into the records.</source>
        <translation>廊道的目标物种：其代码和所需最小宽度将写入记录。</translation>
    </message>
    <message>
        <source>Stopped as you asked; what is whole was written (links: {count}), nothing into a database.</source>
        <translation>已按要求停止；完整的结果已写出（连接数：{count}），数据库未写入任何内容。</translation>
    </message>
    <message>
        <source>Table of pairs</source>
        <translation>斑块对表</translation>
    </message>
    <message>
        <source>Whole number above 0; parts of one number are one patch.</source>
        <translation>大于 0 的整数；编号相同的部分视为同一斑块。</translation>
    </message>
    <message>
        <source>Width in metres that corridors should reach; 0 takes that of the species.</source>
        <translation>廊道应达到的宽度，单位为米；0 表示采用该物种的宽度。</translation>
    </message>
    <message>
        <source>all pairs</source>
        <translation>所有斑块对</translation>
    </message>
    <message>
        <source>all pairs within the greatest distance</source>
        <translation>最大距离以内的所有斑块对</translation>
    </message>
    <message>
        <source>allocation: pairs whose cost allocations touch; all: every pair; distance: every pair within the greatest distance; table: the pairs of a table.</source>
        <translation>allocation：成本分配区相接的斑块对；all：所有斑块对；distance：最大距离以内的所有斑块对；table：表中列出的斑块对。</translation>
    </message>
    <message>
        <source>at a share of each least cost</source>
        <translation>以各对最小成本的比例为界</translation>
    </message>
    <message>
        <source>at the cutoff</source>
        <translation>以截断值为界</translation>
    </message>
    <message>
        <source>cutoff: at the cutoff; share: at a share of each pair&apos;s least cost; width: at the least extra cost at which the least width is reached, at most at the cutoff.</source>
        <translation>cutoff：以截断值为界；share：以每对最小成本的一定比例为界；width：取达到最小宽度所需的最小附加成本，但不超过截断值。</translation>
    </message>
    <message>
        <source>least cost</source>
        <translation>最小成本</translation>
    </message>
    <message>
        <source>neighbours by cost allocation</source>
        <translation>成本分配区相接的斑块对</translation>
    </message>
    <message>
        <source>pairs of a table</source>
        <translation>表中的斑块对</translation>
    </message>
    <message>
        <source>straight line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>straight: straight line from edge to edge; cost: least cost over the resistance.</source>
        <translation>straight：边缘到边缘的直线距离；cost：阻力面上的最小成本。</translation>
    </message>
    <message>
        <source>where the least width is reached</source>
        <translation>以达到最小宽度处为界</translation>
    </message>
</context>
<context>
    <name>CostDistance</name>
    <message>
        <source>&lt;p&gt;The least cost of the way from the nearest source to each cell, in cost-weighted metres: on ground of resistance 1 it is the length of the way. A step to one of the eight neighbours costs cell size × (R1 + R2) / 2, on the diagonal × √2 (Adriaensen et al. 2003).&lt;/p&gt;&lt;p&gt;Cells without data or not above 0 cannot be crossed. Cells that no way reaches, or only one dearer than the greatest cost, have no data.&lt;/p&gt;</source>
        <translation>&lt;p&gt;从最近的源到每个像元的最小路径成本，单位为成本加权米：阻力为 1 处即路径长度。移动到八个相邻像元之一的成本为像元大小 × (R1 + R2) / 2，对角方向再 × √2（Adriaensen 等，2003）。&lt;/p&gt;&lt;p&gt;无数据或值不大于 0 的像元不可通行。无路可达、或成本超过最大成本的像元为无数据。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Cost distance</source>
        <translation>成本距离</translation>
    </message>
    <message>
        <source>Greatest cost</source>
        <translation>最大成本</translation>
    </message>
    <message>
        <source>Greatest cost of a cell reached</source>
        <translation>所到达像元中的最大成本</translation>
    </message>
    <message>
        <source>In cost-weighted metres; dearer cells have no data. 0 sets no limit.</source>
        <translation>单位为成本加权米；成本更高的像元为无数据。0 表示不设上限。</translation>
    </message>
    <message>
        <source>Measure cost distance</source>
        <translation>计算成本距离</translation>
    </message>
    <message>
        <source>Number of cells reached</source>
        <translation>到达的像元数</translation>
    </message>
    <message>
        <source>Points, lines or polygons from which movement starts: every passable cell they touch costs 0.</source>
        <translation>移动起始的点、线或多边形：所触及的可通行像元成本均为 0。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>源</translation>
    </message>
</context>
<context>
    <name>Disturbance</name>
    <message numerus="yes">
        <source>%n record(s) of disturbance were kept.</source>
        <translation><numerusform>已保存 %n 条干扰记录。</numerusform></translation>
    </message>
    <message>
        <source>1 where a layer ends so near that pressures beyond its end could count, else 0. Without such a layer all cells are 0.</source>
        <translation>图层边缘过近、其外的压力可能影响到的像元为 1，其余为 0。没有这样的图层时，所有像元均为 0。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Scores each human pressure by the rules of a scheme and combines the scores to an index from 0 to 100. Schemes: &lt;i&gt;human_footprint&lt;/i&gt; (Williams et al. 2020, as printed by Mu et al. 2022), &lt;i&gt;human_modification&lt;/i&gt; (Theobald 2013; intensities are project defaults), &lt;i&gt;crane_disturbance&lt;/i&gt; and &lt;i&gt;large_cat_disturbance&lt;/i&gt; (distances of the species, partly expert defaults). A changed copy of a file is a scheme of your own.&lt;/p&gt;&lt;p&gt;Distances are exact, between the centres of cells; the papers use cells of 1 km, so with smaller cells the nearest class becomes visibly wider. Layers are read beyond the area as far as their pressure reaches; where a layer ends before, the log says so and “Uncertain cells” shows it. Pressures without a layer count as 0 and are named in the log: compare two areas only when the same pressures were given.&lt;/p&gt;</source>
        <translation>&lt;p&gt;按方案的规则为每项人为压力评分，并将得分合成为 0 到 100 的指数。方案有：&lt;i&gt;human_footprint&lt;/i&gt;（Williams 等，2020；数值引自 Mu 等，2022）、&lt;i&gt;human_modification&lt;/i&gt;（Theobald，2013；强度为本项目默认值）、&lt;i&gt;crane_disturbance&lt;/i&gt; 和 &lt;i&gt;large_cat_disturbance&lt;/i&gt;（采用各物种的干扰距离，部分为专家经验默认值）。将方案文件复制后修改，即成为自己的方案。&lt;/p&gt;&lt;p&gt;距离为像元中心之间的精确距离；文献采用 1 km 的像元，因此像元较小时，最近的一级会明显变宽。图层按其压力的影响距离读取到区域之外；图层范围不足时，日志会说明，“不确定像元”也会标出。没有图层的压力按 0 计，并在日志中列出：只有采用相同压力的两个区域才可比较。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A projected system in metres, for example the UTM zone of the area.</source>
        <translation>以米为单位的投影坐标系，例如所在区域的 UTM 带。</translation>
    </message>
    <message>
        <source>Another layer for this pressure</source>
        <translation>为此压力再添加图层</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Area, mean index, area of each class and what each pressure gives.</source>
        <translation>面积、平均指数、各等级面积和各项压力的贡献。</translation>
    </message>
    <message>
        <source>As the scheme says, as a sum with caps (Human Footprint), as a fuzzy sum (Human Modification), or the greatest pressure alone.</source>
        <translation>按方案的规定，取带上限的和（人类足迹指数），取模糊和（人类改造程度），或仅取最大压力。</translation>
    </message>
    <message>
        <source>By which part each weight may be smaller or greater, for the outputs of uncertainty: 0.2 draws weights between 80 % and 120 %.</source>
        <translation>各权重可增减的比例，用于不确定性输出：0.2 表示在 80 % 到 120 % 之间抽取权重。</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>像元大小</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Choose layers whose names say which pressure they show.</source>
        <translation>根据图层名称选取与各项压力对应的图层。</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>坐标参照系</translation>
    </message>
    <message>
        <source>Disturbance index</source>
        <translation>干扰指数</translation>
    </message>
    <message>
        <source>Dominant pressure</source>
        <translation>主导压力</translation>
    </message>
    <message>
        <source>Extent or polygon layer. With polygons, cells outside them hold no data.</source>
        <translation>范围或多边形图层。使用多边形时，多边形以外的像元为无数据。</translation>
    </message>
    <message>
        <source>Field or classes</source>
        <translation>字段或类别</translation>
    </message>
    <message>
        <source>Field with the site code</source>
        <translation>地点代码字段</translation>
    </message>
    <message>
        <source>Folder for the score of each pressure</source>
        <translation>各项压力得分文件夹</translation>
    </message>
    <message>
        <source>How much the index hangs on the weights, in points of the index.</source>
        <translation>指数受权重影响的程度，以指数的分值表示。</translation>
    </message>
    <message>
        <source>How often the weights are drawn for the outputs of uncertainty.</source>
        <translation>为不确定性输出随机抽取权重的次数。</translation>
    </message>
    <message>
        <source>How pressures are combined</source>
        <translation>压力合成方式</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Mean disturbance index (0 to 100)</source>
        <translation>平均干扰指数（0 到 100）</translation>
    </message>
    <message>
        <source>Mean index</source>
        <translation>平均指数</translation>
    </message>
    <message>
        <source>Mean index of the draws</source>
        <translation>抽样的平均指数</translation>
    </message>
    <message>
        <source>Mean of the index when the weights vary.</source>
        <translation>权重变动时指数的平均值。</translation>
    </message>
    <message>
        <source>Number of draws</source>
        <translation>抽样次数</translation>
    </message>
    <message>
        <source>One row for each layer: the code of the pressure, the layer, and the field that holds the number of people, the class or the width in metres, whichever the pressure asks for; several as “class=highway; width=width_m”. For a land cover raster the class codes, separated by semicolons. Left empty, the table that the project remembers from the dock is used.</source>
        <translation>每个图层一行：压力代码、图层，以及该压力所需的字段，即人数、类别或宽度（米）字段；多个字段写作“class=highway; width=width_m”。土地覆盖栅格则填写类别代码，以分号分隔。留空时，使用停靠面板中填写、随工程保存的压力表。</translation>
    </message>
    <message>
        <source>Polygons of one code are one site.</source>
        <translation>代码相同的多边形视为同一地点。</translation>
    </message>
    <message>
        <source>Polygons to be summed up one by one; they may overlap.</source>
        <translation>逐一统计的多边形，可以重叠。</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>压力</translation>
    </message>
    <message>
        <source>Pressures</source>
        <translation>各项压力</translation>
    </message>
    <message>
        <source>Range of the weights</source>
        <translation>权重变动幅度</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Score human disturbance</source>
        <translation>人为干扰评分</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Share of the dominant pressure</source>
        <translation>主导压力的份额</translation>
    </message>
    <message>
        <source>Side of a cell in metres. All later steps keep this grid.</source>
        <translation>像元边长（米）。后续步骤均沿用此格网。</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Stacked bars: what each pressure gives to the mean index.</source>
        <translation>堆积条形图：各项压力对平均指数的贡献。</translation>
    </message>
    <message>
        <source>Standard deviation of the draws</source>
        <translation>抽样的标准差</translation>
    </message>
    <message>
        <source>Suggest layers</source>
        <translation>推荐图层</translation>
    </message>
    <message>
        <source>Table by country</source>
        <translation>分国统计表</translation>
    </message>
    <message>
        <source>Table by site</source>
        <translation>分地点统计表</translation>
    </message>
    <message>
        <source>The pressure that gives most to the index of each cell.</source>
        <translation>对各像元指数贡献最大的压力。</translation>
    </message>
    <message>
        <source>The same for every site.</source>
        <translation>各地点的同类统计。</translation>
    </message>
    <message>
        <source>The same seed draws the same weights on every computer.</source>
        <translation>随机种子相同，在任何计算机上抽取的权重都相同。</translation>
    </message>
    <message>
        <source>Uncertain cells</source>
        <translation>不确定像元</translation>
    </message>
    <message>
        <source>What each pressure gives to the disturbance</source>
        <translation>各项压力对干扰的贡献</translation>
    </message>
    <message>
        <source>Where one raster for each pressure is written.</source>
        <translation>各项压力的栅格写入此文件夹，每项一个。</translation>
    </message>
    <message>
        <source>Where the disturbance of each site by each pressure is kept as a record, with scheme, version, weight and layer.</source>
        <translation>各地点受各项压力的干扰作为记录保存在此，并注明方案、版本、权重和图层。</translation>
    </message>
    <message>
        <source>Which part of the index of each cell the dominant pressure gives, 0 to 1.</source>
        <translation>主导压力在各像元指数中所占的份额，0 到 1。</translation>
    </message>
    <message>
        <source>Which pressures count and how: a scheme of the plugin, or the path of your own scheme file (a changed copy of one of them). Numbers that are not published are marked in the file.</source>
        <translation>规定计入哪些压力及如何计算：插件自带方案，或自备方案文件的路径（修改后的副本）。未发表的数值在文件中已注明。</translation>
    </message>
    <message>
        <source>as in the scheme</source>
        <translation>按方案</translation>
    </message>
    <message>
        <source>expert default</source>
        <translation>专家经验默认值</translation>
    </message>
    <message>
        <source>fuzzy sum</source>
        <translation>模糊和</translation>
    </message>
    <message>
        <source>greatest pressure alone</source>
        <translation>仅取最大压力</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发表</translation>
    </message>
    <message>
        <source>sum with caps</source>
        <translation>带上限的和</translation>
    </message>
    <message>
        <source>{country}: {area} km², mean index {mean}</source>
        <translation>{country}：{area} km²，平均指数 {mean}</translation>
    </message>
    <message>
        <source>{number}/{total} {pressure}: {layer}</source>
        <translation>{number}/{total} 压力“{pressure}”：{layer}</translation>
    </message>
    <message>
        <source>{source} ({mark})</source>
        <translation>{source}（{mark}）</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation><numerusform>已选 %n 项</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation><numerusform>%n 行</numerusform></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Folder for results</source>
        <translation>结果文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Run this step</source>
        <translation>运行此步骤(&amp;R)</translation>
    </message>
    <message>
        <source>About this step</source>
        <translation>关于此步骤</translation>
    </message>
    <message>
        <source>Add the result to the map</source>
        <translation>将结果添加到地图</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Chart of the result</source>
        <translation>结果图表</translation>
    </message>
    <message>
        <source>Click to open {file}.</source>
        <translation>单击打开 {file}。</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>已完成：{step}</translation>
    </message>
    <message>
        <source>Folder for results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Load the &amp;training area</source>
        <translation>加载练习区(&amp;T)</translation>
    </message>
    <message>
        <source>NEASPEC assessment</source>
        <translation>NEASPEC 评估</translation>
    </message>
    <message>
        <source>New assessment of a second office</source>
        <translation>为第二个机构新建评估</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation>多边形图层</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Steps of the assessment</source>
        <translation>评估步骤</translation>
    </message>
    <message>
        <source>Stopped: {step}</source>
        <translation>已停止：{step}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}). Choose another folder for results.</source>
        <translation>无法创建文件夹 {folder}（{reason}）。请另选结果文件夹。</translation>
    </message>
    <message>
        <source>The tool {id} is not available in this QGIS.</source>
        <translation>此 QGIS 中没有工具 {id}。</translation>
    </message>
    <message>
        <source>[not written]</source>
        <translation>[不写入]</translation>
    </message>
    <message>
        <source>[temporary file]</source>
        <translation>[临时文件]</translation>
    </message>
    <message>
        <source>[temporary folder]</source>
        <translation>[临时文件夹]</translation>
    </message>
    <message>
        <source>[temporary layer]</source>
        <translation>[临时图层]</translation>
    </message>
    <message>
        <source>as in QGIS</source>
        <translation>与 QGIS 一致</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>英尺</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>千米</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>米</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>英里</translation>
    </message>
    <message>
        <source>name, or path of your own file</source>
        <translation>名称，或您自己文件的路径</translation>
    </message>
    <message>
        <source>nautical miles</source>
        <translation>海里</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>or an extent</source>
        <translation>或范围</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>yards</source>
        <translation>码</translation>
    </message>
    <message>
        <source>{input} (optional)</source>
        <translation>{input}（可选）</translation>
    </message>
    <message>
        <source>{input} does not exist yet: run step {number} ({step}) first or choose a file.</source>
        <translation>“{input}”尚不存在：请先运行步骤 {number}（{step}），或选择一个文件。</translation>
    </message>
    <message>
        <source>{input} is empty: fill it in.</source>
        <translation>“{input}”为空，请填写。</translation>
    </message>
    <message>
        <source>{path} was written but cannot be shown as a layer; open it from the folder for results.</source>
        <translation>{path} 已写入，但无法显示为图层；请从结果文件夹中打开。</translation>
    </message>
    <message>
        <source>{step} failed; the log says why.</source>
        <translation>“{step}”运行失败，原因见日志。</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message numerus="yes">
        <source>%n hop(s) too long</source>
        <translation><numerusform>%n 处跳跃过长</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) made; they are saved with the edits of the sites.</source>
        <translation><numerusform>已生成 %n 个单元；将随地点图层的编辑一并保存。</numerusform></translation>
    </message>
    <message>
        <source>&amp;Accept a modelled corridor</source>
        <translation>采纳模拟廊道(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Kind of barrier</source>
        <translation>障碍类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Width at the next vertex (m)</source>
        <translation>下一顶点处的宽度（m）(&amp;W)</translation>
    </message>
    <message>
        <source>Begin a new &amp;version of a corridor</source>
        <translation>新建廊道版本(&amp;V)</translation>
    </message>
    <message>
        <source>C&amp;heck all corridors</source>
        <translation>检查所有廊道(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;rossing structure</source>
        <translation>通行设施(&amp;R)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Choose a corridor on the &amp;map</source>
        <translation>在地图上选择廊道(&amp;M)</translation>
    </message>
    <message>
        <source>Click a corridor of the office database</source>
        <translation>请单击机构数据库中的廊道</translation>
    </message>
    <message>
        <source>Click a modelled corridor</source>
        <translation>请单击一条模拟廊道</translation>
    </message>
    <message>
        <source>Click on the place</source>
        <translation>请单击所在位置</translation>
    </message>
    <message>
        <source>Click sites in turn · Backspace: take the last one back · right click: done</source>
        <translation>依次单击地点 · 退格键：撤销上一个地点 · 右键单击：完成</translation>
    </message>
    <message>
        <source>Click: vertex with the width set here · + and −: wider, narrower · right click: done</source>
        <translation>单击：按此处设定的宽度添加顶点 · + 和 −：加宽、变窄 · 右键单击：完成</translation>
    </message>
    <message>
        <source>Click: vertex · Backspace: take it back · right click: done · Esc: give up</source>
        <translation>单击：添加顶点 · 退格键：撤销顶点 · 右键单击：完成 · Esc：放弃</translation>
    </message>
    <message>
        <source>Compare &amp;versions</source>
        <translation>比较版本(&amp;V)</translation>
    </message>
    <message>
        <source>Corridor measured anew</source>
        <translation>重新测量廊道</translation>
    </message>
    <message>
        <source>Corridor {code} is drawn; it is saved with the edits of its layer.</source>
        <translation>廊道 {code} 已绘制；将随其图层的编辑一并保存。</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Draw a barrier as a &amp;line</source>
        <translation>以线绘制障碍物(&amp;L)</translation>
    </message>
    <message>
        <source>Draw a corridor as a &amp;polygon</source>
        <translation>以多边形绘制廊道(&amp;P)</translation>
    </message>
    <message>
        <source>Draw a corridor by c&amp;entreline and width</source>
        <translation>按中心线和宽度绘制廊道(&amp;E)</translation>
    </message>
    <message>
        <source>Fill &amp;in the form after drawing</source>
        <translation>绘制后填写表单(&amp;I)</translation>
    </message>
    <message>
        <source>Join sites to a chain of &amp;stepping stones</source>
        <translation>将地点连接为踏脚石链(&amp;S)</translation>
    </message>
    <message>
        <source>Len&amp;gth of a unit (km)</source>
        <translation>单元长度（km）(&amp;G)</translation>
    </message>
    <message>
        <source>Mark a barrier as a p&amp;oint</source>
        <translation>以点标记障碍物(&amp;O)</translation>
    </message>
    <message>
        <source>Modelled corridors</source>
        <translation>模拟廊道</translation>
    </message>
    <message>
        <source>NEASPEC corridors</source>
        <translation>NEASPEC 廊道</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>纵剖面</translation>
    </message>
    <message>
        <source>Save the &amp;plot …</source>
        <translation>保存图表(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the &amp;table …</source>
        <translation>保存表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Sites of chains</source>
        <translation>踏脚石链的地点</translation>
    </message>
    <message>
        <source>Species and what lies around</source>
        <translation>物种与周边要素</translation>
    </message>
    <message>
        <source>Split a corridor into &amp;units</source>
        <translation>将廊道划分为单元(&amp;U)</translation>
    </message>
    <message>
        <source>The barrier is drawn; it is saved with the edits of its layer.</source>
        <translation>障碍物已绘制；将随其图层的编辑一并保存。</translation>
    </message>
    <message>
        <source>Widening</source>
        <translation>拓宽</translation>
    </message>
    <message>
        <source>area {km2} km²</source>
        <translation>面积 {km2} km²</translation>
    </message>
    <message>
        <source>disturbance {mean}, worst {worst}</source>
        <translation>干扰 {mean}，最高 {worst}</translation>
    </message>
    <message>
        <source>length {km} km</source>
        <translation>长度 {km} km</translation>
    </message>
    <message>
        <source>width {m} m</source>
        <translation>宽度 {m} m</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>{km} km, too far</source>
        <translation>{km} km，过远</translation>
    </message>
    <message>
        <source>{sites} sites, {km} km in hops</source>
        <translation>{sites} 个地点，跳跃总长 {km} km</translation>
    </message>
</context>
<context>
    <name>DrawnCorridors</name>
    <message>
        <source>A country counts when a corridor reaches deeper into it, or lies in it with more than its half: border lines of different sources differ.</source>
        <translation>廊道进入某国的深度超过此值，或一半以上位于该国时，才计入该国：不同来源的国界线并不一致。</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>障碍物</translation>
    </message>
    <message>
        <source>Code or file of the species, whose least width and greatest hop are used.</source>
        <translation>物种的代码或文件，采用其最小宽度和最大跳跃距离。</translation>
    </message>
    <message>
        <source>Drawn centrelines</source>
        <translation>手工绘制的中心线</translation>
    </message>
    <message>
        <source>Lines with the corridor&apos;s uuid in “corridor_uuid”. A corridor without one is measured along its medial axis.</source>
        <translation>线图层，其“corridor_uuid”为所属廊道的 uuid。没有中心线的廊道沿中轴线测量。</translation>
    </message>
    <message>
        <source>Polygons of the corridors: the table of the office database, or any other layer. Edits that are not saved yet count.</source>
        <translation>廊道多边形：机构数据库中的表，或任何其他图层。尚未保存的编辑也计入。</translation>
    </message>
    <message>
        <source>Polygons that the corridors connect.</source>
        <translation>廊道所连接的多边形。</translation>
    </message>
    <message>
        <source>Roads, railways, fences, dams, settlements, waters: points, lines or polygons. Their kind stands in “barrier_type”, a crossing structure in “crossing”, as in the tables of the office database.</source>
        <translation>公路、铁路、围栏、水坝、居民点、水体：点、线或多边形。障碍类型写在“barrier_type”中，通行设施写在“crossing”中，与机构数据库的表一致。</translation>
    </message>
    <message>
        <source>Tolerance for borders (m)</source>
        <translation>国界容差（m）</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n change(s) stay: somebody has written on top of them.</source>
        <translation><numerusform>%n 项变更保留：已有人在其基础上修改。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) settled.</source>
        <translation><numerusform>已解决 %n 个冲突。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for the word of another office.</source>
        <translation><numerusform>%n 个冲突等待其他机构决定。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open conflict(s)</source>
        <translation><numerusform>%n 个未决冲突</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are shown coarser than they are held.</source>
        <translation><numerusform>%n 条记录以低于原始的精度显示。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay at home because of their tier.</source>
        <translation><numerusform>%n 条记录因可见级别未导出，留在本机构。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with exact places or other restricted contents would leave. Hand the package only to the offices named for it, on an encrypted medium. Export it?</source>
        <translation><numerusform>将有 %n 条含精确位置或其他受限内容的记录离开本机构。请用加密介质将数据包交给指定机构，不要交给其他机构。是否导出？</numerusform></translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open conflicts</source>
        <translation>未决冲突(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Package of another office</source>
        <translation>其他机构的数据包(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Settle as ticked</source>
        <translation>按勾选解决(&amp;S)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>&lt;p&gt;Lists what was ever written into a record: when, by which office and author, in which package it came, and whether it still stands. Edits since the last export or import are not in yet.&lt;/p&gt;</source>
        <translation>&lt;p&gt;列出一条记录中曾写入的全部内容：时间、机构与作者、随哪个数据包到达、是否仍然有效。上次导出或导入之后的编辑尚未计入。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes the GeoPackage an office works in: sites, corridors, assessments, counts and the code lists of the agreed format, ready for editing in QGIS. An existing file is never overwritten.&lt;/p&gt;</source>
        <translation>&lt;p&gt;创建机构使用的 GeoPackage：包含商定格式的地点、廊道、评估、计数和代码表，可直接在 QGIS 中编辑。绝不覆盖已有文件。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Merges what another office sent into your database. Packages may come in any order and more than once; two different values of one field are kept side by side as a conflict until somebody decides.&lt;/p&gt;&lt;p&gt;With preview nothing is written. Otherwise all is taken over or, at any fault or stop, nothing.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将其他机构发来的内容合并到您的数据库。数据包可按任意顺序导入，也可重复导入；同一字段出现两个不同的值时，二者均作为冲突保留，等待人工裁定。&lt;/p&gt;&lt;p&gt;预览时不写入任何内容。否则全部导入；如有错误或中途停止，则一概不导入。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Notes what was edited since the last export and writes one zip for other offices: a GeoPackage, CSV tables, metadata, a manifest with checksums and a readme in every language; for the public, a Darwin Core Archive too.&lt;/p&gt;&lt;p&gt;The tier decides who may see it: public, partner offices, or restricted. Records of a stricter tier stay at home; places of sensitive species are made coarser or left out. Exact places leave in the restricted tier only, and only after a second confirmation that names their number.&lt;/p&gt;</source>
        <translation>&lt;p&gt;记录上次导出以来的编辑，并为其他机构写出一个 zip：GeoPackage、CSV 表、元数据、带校验和的清单以及各语言说明；面向公众时还包含达尔文核心档案。&lt;/p&gt;&lt;p&gt;级别决定谁可以查看：公众、合作机构或受限。更严格级别的记录留在本机构；敏感物种的位置会降低精度或略去。精确位置只在受限级别中导出，且须填写其数量再次确认。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads a package as a stranger&apos;s: names, sizes, checksums, the database, every value and geometry, and lists what is wrong. Nothing in it is run or opened before it was checked, and nothing is changed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将数据包视为来源不明的文件逐项检查：文件名、大小、校验和、数据库以及每个值和几何图形，并列出问题。未经检查的内容不会运行或打开，也不作任何改动。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Undoes the whole of the latest import in one step: its changes go, and the records are again what the others say. What somebody has written on top of it since stays, together with what it was written on. The package may be imported again at any time.&lt;/p&gt;</source>
        <translation>&lt;p&gt;一步撤回最近一次导入的全部内容：其变更被移除，记录恢复为其余变更所确定的内容。此后他人在其基础上写入的内容连同其依据一并保留。该数据包可随时重新导入。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the chosen values on top of all that contends. The office that made a record decides alone; any other may only give up its own value; of a shared record (country ZZ) all sides must choose the same. The words of the others stay in the history.&lt;/p&gt;</source>
        <translation>&lt;p&gt;用选定的值解决所有相互冲突的值。记录由创建它的机构单独决定；其他机构只能放弃自己的值；共有记录（国家代码 ZZ）须各方选择一致。其他机构写入的内容保留在历史中。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes what GBIF takes: surveys, visits, assessments, disturbances and corridors as events, counts as occurrences, all other numbers as measurements, and what was looked for, so that a zero means: looked, and found none (Event core, Occurrence, eMoF, Humboldt; metadata in EML 2.2).&lt;/p&gt;&lt;p&gt;The tier decides how coarse places of sensitive species are, as in a package. The database is only read.&lt;/p&gt;</source>
        <translation>&lt;p&gt;写出 GBIF 可接收的档案：同步调查、实地调查、评估、干扰和廊道作为事件，计数作为出现记录，其他数值作为测量值，并写明调查对象，使零表示“查过而未见”（Event 核心、Occurrence、eMoF、Humboldt；EML 2.2 元数据）。&lt;/p&gt;&lt;p&gt;级别决定敏感物种位置的精度，与数据包相同。数据库只读取，不修改。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Changed records</source>
        <translation>变更的记录</translation>
    </message>
    <message>
        <source>Changes that stay</source>
        <translation>保留的变更</translation>
    </message>
    <message>
        <source>Changes that went</source>
        <translation>移除的变更</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Code of your office: country, organisation, number, for example KR-NIE-01 or ZZ-TRAINING-01.</source>
        <translation>本机构代码：国家、组织、编号，例如 KR-NIE-01 或 ZZ-TRAINING-01。</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Conflicts settled</source>
        <translation>已解决的冲突</translation>
    </message>
    <message>
        <source>Conflicts that wait for another office</source>
        <translation>等待其他机构的冲突</translation>
    </message>
    <message>
        <source>Every fault with its place, as JSON.</source>
        <translation>全部错误及其位置，JSON 格式。</translation>
    </message>
    <message>
        <source>Exchange package (zip) of another office.</source>
        <translation>其他机构的数据包（zip）。</translation>
    </message>
    <message>
        <source>Export a Darwin Core Archive</source>
        <translation>导出达尔文核心档案</translation>
    </message>
    <message>
        <source>Export an exchange package</source>
        <translation>导出数据包</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>面向(&amp;W)</translation>
    </message>
    <message>
        <source>GeoPackage made with “New assessment”.</source>
        <translation>用“新建评估”创建的 GeoPackage。</translation>
    </message>
    <message>
        <source>GeoPackage of your office, which holds the conflicts.</source>
        <translation>本机构的 GeoPackage，其中含有冲突。</translation>
    </message>
    <message>
        <source>GeoPackage of your office, which takes the records in.</source>
        <translation>本机构的 GeoPackage，导入的记录写入其中。</translation>
    </message>
    <message>
        <source>GeoPackage of your office, which took the package in.</source>
        <translation>导入了该数据包的本机构 GeoPackage。</translation>
    </message>
    <message>
        <source>GeoPackage of your office.</source>
        <translation>本机构的 GeoPackage。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>History of a record</source>
        <translation>记录的历史</translation>
    </message>
    <message>
        <source>Identifier (uuid) of the record.</source>
        <translation>记录的标识符（uuid）。</translation>
    </message>
    <message>
        <source>Identifier of the package that is meant, to be safe; the latest, if empty.</source>
        <translation>为稳妥起见可填写数据包标识符；留空则为最近一次。</translation>
    </message>
    <message>
        <source>Import an exchange package</source>
        <translation>导入数据包</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>It did not succeed; the log says why.</source>
        <translation>未成功；原因见日志。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the titles and drop-down lists in the database.</source>
        <translation>数据库中标题和下拉列表所用的语言。</translation>
    </message>
    <message>
        <source>Layers of the conflicts</source>
        <translation>冲突图层</translation>
    </message>
    <message>
        <source>NEASPEC exchange</source>
        <translation>NEASPEC 数据交换</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>New GeoPackage; or a PostgreSQL database, for many writers: PG:host=… dbname=… user=…</source>
        <translation>新的 GeoPackage；如需多人同时写入，可填写 PostgreSQL 数据库：PG:host=… dbname=… user=…</translation>
    </message>
    <message>
        <source>New archive.</source>
        <translation>新档案。</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>新建评估</translation>
    </message>
    <message>
        <source>New package.</source>
        <translation>新的数据包。</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>新增记录</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Number of entries</source>
        <translation>条目数</translation>
    </message>
    <message>
        <source>Number of events</source>
        <translation>事件数</translation>
    </message>
    <message>
        <source>Number of faults</source>
        <translation>错误数</translation>
    </message>
    <message>
        <source>Number of occurrences</source>
        <translation>出现记录数</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Office &amp;database</source>
        <translation>机构数据库(&amp;D)</translation>
    </message>
    <message>
        <source>One row for each choice: table, uuid, column and the id of the change whose value shall stand, as the layers of the conflicts name them. Without choices the open conflicts are only listed.</source>
        <translation>每个选择一行：表、uuid、列以及采用其值的变更 ID，与冲突图层中的名称一致。不填则只列出未决冲突。</translation>
    </message>
    <message>
        <source>Only say what would come in; write nothing.</source>
        <translation>只说明将导入哪些内容，不写入。</translation>
    </message>
    <message>
        <source>Only show what the others will see, as layers; no package is written.</source>
        <translation>只以图层显示他人将看到的内容；不写数据包。</translation>
    </message>
    <message>
        <source>Only the records in conflict, each side with its value, office, author and time.</source>
        <translation>只含冲突的记录，每一方附其值、机构、作者与时间。</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>未决冲突</translation>
    </message>
    <message>
        <source>Open the database with its &amp;forms</source>
        <translation>打开数据库及其表单(&amp;F)</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Package {package} is taken back: {changes} changes of {records} records went.</source>
        <translation>已撤回数据包 {package}：移除 {records} 条记录的 {changes} 项变更。</translation>
    </message>
    <message>
        <source>Possible double counts</source>
        <translation>可能的重复计数</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>预览(&amp;V)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Records in conflict</source>
        <translation>冲突的记录</translation>
    </message>
    <message>
        <source>Records that are as before</source>
        <translation>恢复原状的记录</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Rejected records</source>
        <translation>被拒绝的记录</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Restricted tier only: the number of exact records that would leave, as the first attempt names it.</source>
        <translation>仅限受限级别：将要导出的精确记录数，即首次尝试时提示的数目。</translation>
    </message>
    <message>
        <source>Settle conflicts</source>
        <translation>解决冲突</translation>
    </message>
    <message>
        <source>Show what o&amp;thers will see</source>
        <translation>显示他人将看到的内容(&amp;T)</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止；未写入任何内容。</translation>
    </message>
    <message>
        <source>Sums by table and office</source>
        <translation>按表和机构汇总</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Table of everything that was written.</source>
        <translation>全部写入内容的表。</translation>
    </message>
    <message>
        <source>Table of the conflicts</source>
        <translation>冲突表</translation>
    </message>
    <message>
        <source>Table of the record.</source>
        <translation>记录所在的表。</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>撤回导入</translation>
    </message>
    <message>
        <source>Take the last import &amp;back</source>
        <translation>撤回最近一次导入(&amp;B)</translation>
    </message>
    <message>
        <source>Take this import back? Its changes go, what was written since stays.</source>
        <translation>撤回此次导入？其变更将移除，此后写入的内容保留。</translation>
    </message>
    <message>
        <source>The map shows what {tier} will see; {withheld} records stay at home.</source>
        <translation>地图显示“{tier}”将看到的内容；{withheld} 条记录留在本机构。</translation>
    </message>
    <message>
        <source>The package is sound.</source>
        <translation>数据包完好。</translation>
    </message>
    <message>
        <source>The same as a table for a spreadsheet.</source>
        <translation>内容相同的表格，供电子表格软件使用。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>可见级别</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Validate an exchange package</source>
        <translation>验证数据包</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>导入内容</translation>
    </message>
    <message>
        <source>What contends</source>
        <translation>冲突内容</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>导出内容</translation>
    </message>
    <message>
        <source>What others will see</source>
        <translation>他人将看到的内容</translation>
    </message>
    <message>
        <source>With preview: GeoPackage of what the tier would see, to be looked at.</source>
        <translation>预览时：该级别将看到内容的 GeoPackage，供查看。</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已写出：{path}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Your &amp;role or initials</source>
        <translation>您的职务或姓名缩写(&amp;R)</translation>
    </message>
    <message>
        <source>Your role or initials; no full names, which must not travel.</source>
        <translation>您的职务或姓名缩写；请勿填写全名，全名不得外传。</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>之前：{value}</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>deleted here, edited there</source>
        <translation>一方删除，另一方编辑</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>partner: for the offices of the members</source>
        <translation>合作机构：供各成员机构使用</translation>
    </message>
    <message>
        <source>public, partner or restricted.</source>
        <translation>public（公开）、partner（合作机构）或 restricted（受限）。</translation>
    </message>
    <message>
        <source>public: for everybody</source>
        <translation>公开：对所有人</translation>
    </message>
    <message>
        <source>restricted: exact places, for named offices only</source>
        <translation>受限：精确位置，仅供指定机构</translation>
    </message>
    <message>
        <source>shared record: all sides must choose the same</source>
        <translation>共有记录：各方须选择一致</translation>
    </message>
    <message>
        <source>two outlines</source>
        <translation>两个轮廓</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>两个值</translation>
    </message>
    <message>
        <source>{layer} has edits that are not saved; save or discard them first.</source>
        <translation>{layer} 有未保存的编辑；请先保存或放弃。</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {conflicting} in conflict, {rejected} rejected</source>
        <translation>新增 {new}，变更 {changed}，冲突 {conflicting}，拒绝 {rejected}</translation>
    </message>
    <message>
        <source>{office} decides</source>
        <translation>由 {office} 决定</translation>
    </message>
    <message>
        <source>{office} has your package {package} since {time}</source>
        <translation>{office} 已于 {time} 收到您的数据包 {package}</translation>
    </message>
    <message>
        <source>{office}, {time}: {count} changes</source>
        <translation>{office}，{time}：{count} 项变更</translation>
    </message>
    <message>
        <source>{table}, {office}: {new} new, {changed} changed, {conflicting} in conflict, {rejected} rejected, {doubles} possible double counts</source>
        <translation>{table}，{office}：新增 {new}，变更 {changed}，冲突 {conflicting}，拒绝 {rejected}，可能重复计数 {doubles}</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>{minimum} to {maximum}</source>
        <translation>{minimum} 到 {maximum}</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Corridors</source>
        <translation>廊道</translation>
    </message>
    <message>
        <source>Disturbance</source>
        <translation>干扰</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Habitat</source>
        <translation>生境</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>HabitatQuality</name>
    <message>
        <source>&lt;p&gt;The Habitat Quality model of InVEST from the same tables, with the same result: how much threats degrade each cell, what is left of its quality as habitat, and how rare its land cover has become. A threat counts by the distance to its nearest cell.&lt;/p&gt;&lt;p&gt;Land cover should reach beyond your area by the greatest distance of the threats, or its edges look better than they are. Compare maps only when they were made with the same half-saturation constant and the same cell size; both are written into the results.&lt;/p&gt;</source>
        <translation>&lt;p&gt;InVEST 的生境质量模型，使用相同的表，得到相同的结果：给出威胁造成的各像元退化程度、剩余的生境质量，以及其土地覆盖的稀有程度。威胁按到其最近像元的距离计算。&lt;/p&gt;&lt;p&gt;土地覆盖应超出区域，超出的距离不小于威胁的最大影响距离，否则边缘处的结果会好于实际。只比较以相同半饱和常数和相同像元大小得到的图；两者均写入结果。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>可达性</translation>
    </message>
    <message>
        <source>An earlier or natural land cover with the same codes, for the rarity.</source>
        <translation>代码相同的早期或自然土地覆盖，用于计算稀有度。</translation>
    </message>
    <message>
        <source>By its nearest cell, as InVEST since 3.13, or by all cells around (InVEST 3.3 to 3.12).</source>
        <translation>按最近的像元计算（同 InVEST 3.13 及以后版本），或按周围所有像元计算（InVEST 3.3 至 3.12）。</translation>
    </message>
    <message>
        <source>CSV with the columns LULC (class code), HABITAT (0 to 1) and one column for each threat (0 to 1).</source>
        <translation>含 LULC（类别代码）、HABITAT（0 到 1）列，以及每项威胁各一列（0 到 1）的 CSV。</translation>
    </message>
    <message>
        <source>CSV with the columns THREAT, MAX_DIST (m), WEIGHT, DECAY (linear or exponential) and CUR_PATH, as for InVEST 3.15 and later.</source>
        <translation>含 THREAT、MAX_DIST（m）、WEIGHT、DECAY（linear 或 exponential）和 CUR_PATH 列的 CSV，与 InVEST 3.15 及以后版本相同。</translation>
    </message>
    <message>
        <source>Class codes on square cells in metres. Its grid is that of the results.</source>
        <translation>类别代码栅格，正方形像元，以米为单位。结果采用其格网。</translation>
    </message>
    <message>
        <source>Degradation</source>
        <translation>退化度</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Exact, or those of GDAL: in about one cell of a thousand too great by up to 0.29 cells, and faster where threats reach farther than some 300 cells.</source>
        <translation>精确距离，或 GDAL 的距离：约千分之一的像元最多偏大 0.29 个像元，威胁影响距离超过约 300 个像元时速度更快。</translation>
    </message>
    <message>
        <source>Field with the accessibility</source>
        <translation>可达性字段</translation>
    </message>
    <message>
        <source>Folder for the degradation by each threat</source>
        <translation>各项威胁退化度文件夹</translation>
    </message>
    <message>
        <source>Folder of the threats&apos; rasters</source>
        <translation>威胁栅格文件夹</translation>
    </message>
    <message>
        <source>Habitat quality</source>
        <translation>生境质量</translation>
    </message>
    <message>
        <source>Habitat quality (InVEST)</source>
        <translation>生境质量（InVEST）</translation>
    </message>
    <message>
        <source>Half-saturation constant</source>
        <translation>半饱和常数</translation>
    </message>
    <message>
        <source>How a threat counts</source>
        <translation>威胁的计算方式</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>土地覆盖</translation>
    </message>
    <message>
        <source>Land cover of the baseline</source>
        <translation>基准土地覆盖</translation>
    </message>
    <message>
        <source>Mean degradation</source>
        <translation>平均退化度</translation>
    </message>
    <message>
        <source>Mean quality</source>
        <translation>平均质量</translation>
    </message>
    <message>
        <source>Needs the land cover of the baseline.</source>
        <translation>需要基准土地覆盖。</translation>
    </message>
    <message>
        <source>Numbers from 0 to 1.</source>
        <translation>0 到 1 之间的数。</translation>
    </message>
    <message>
        <source>One raster for each threat; together they are the degradation.</source>
        <translation>每项威胁一个栅格，合计即为退化度。</translation>
    </message>
    <message>
        <source>Polygons where protection keeps threats away: 1 fully accessible, 0 not at all. Elsewhere 1 holds.</source>
        <translation>因受保护而阻隔威胁的多边形：1 为完全可达，0 为完全不可达。其他地方按 1 计。</translation>
    </message>
    <message>
        <source>Rarity</source>
        <translation>稀有度</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Table of sensitivities</source>
        <translation>敏感性表</translation>
    </message>
    <message>
        <source>Table of threats</source>
        <translation>威胁表</translation>
    </message>
    <message>
        <source>The degradation that halves the quality. InVEST advises half of the greatest degradation; one number for all areas that are to be compared.</source>
        <translation>使质量减半的退化度。InVEST 建议取最大退化度的一半；要相互比较的所有区域须使用同一数值。</translation>
    </message>
    <message>
        <source>Where the paths of the table begin; without it, beside the table.</source>
        <translation>表中路径的起始文件夹；不指定时为表所在的文件夹。</translation>
    </message>
    <message>
        <source>Which rasters of the table of threats are meant: those of CUR_PATH, FUT_PATH or BASE_PATH.</source>
        <translation>使用威胁表中的哪些栅格：CUR_PATH、FUT_PATH 或 BASE_PATH 的栅格。</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>by all cells around (density)</source>
        <translation>按周围所有像元（密度）</translation>
    </message>
    <message>
        <source>by its nearest cell</source>
        <translation>按最近的像元</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>fast, almost exact</source>
        <translation>快速，近乎精确</translation>
    </message>
    <message>
        <source>future</source>
        <translation>未来</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Band {number}</source>
        <translation>波段 {number}</translation>
    </message>
    <message>
        <source>Countries (for practice only)</source>
        <translation>国家（仅供练习）</translation>
    </message>
    <message>
        <source>Elevation (synthetic)</source>
        <translation>高程（合成数据）</translation>
    </message>
    <message>
        <source>Land area (synthetic)</source>
        <translation>陆域范围（合成数据）</translation>
    </message>
    <message>
        <source>Land cover (synthetic)</source>
        <translation>土地覆盖（合成数据）</translation>
    </message>
    <message>
        <source>Practice sites (synthetic)</source>
        <translation>练习地点（合成数据）</translation>
    </message>
    <message>
        <source>Railways</source>
        <translation>铁路</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>公路</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>居民点</translation>
    </message>
    <message>
        <source>Units of the exercise (synthetic)</source>
        <translation>练习单元（合成数据）</translation>
    </message>
    <message>
        <source>Water (synthetic)</source>
        <translation>水体（合成数据）</translation>
    </message>
    <message>
        <source>Wetlands of the exercise (synthetic)</source>
        <translation>练习湿地（合成数据）</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>0.1 to 0.3: poor</source>
        <translation>0.1–0.3：较差</translation>
    </message>
    <message>
        <source>0.3 to 0.5: usable</source>
        <translation>0.3–0.5：可利用</translation>
    </message>
    <message>
        <source>0.45 to 0.55: as common as before</source>
        <translation>0.45–0.55：与以前同样常见</translation>
    </message>
    <message>
        <source>0.5 A and more: pinch point</source>
        <translation>0.5 A 及以上：夹点</translation>
    </message>
    <message>
        <source>0.5 to 0.7: good</source>
        <translation>0.5–0.7：良好</translation>
    </message>
    <message>
        <source>0.55 to 0.7: rarer than before</source>
        <translation>0.55–0.7：比以前稀有</translation>
    </message>
    <message>
        <source>0.7 and more: much rarer than before</source>
        <translation>0.7 及以上：比以前稀有得多</translation>
    </message>
    <message>
        <source>0.7 and more: very good</source>
        <translation>0.7 及以上：很好</translation>
    </message>
    <message>
        <source>0: low pressure</source>
        <translation>0：压力低</translation>
    </message>
    <message>
        <source>0: not in the baseline</source>
        <translation>0：基准中没有</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 到 5</translation>
    </message>
    <message>
        <source>16 to 32: strongly modified</source>
        <translation>16–32：高度改变</translation>
    </message>
    <message>
        <source>1: medium pressure</source>
        <translation>1：压力中等</translation>
    </message>
    <message>
        <source>2 to 8: intact</source>
        <translation>2–8：基本完整</translation>
    </message>
    <message>
        <source>2: high pressure</source>
        <translation>2：压力高</translation>
    </message>
    <message>
        <source>32 and more: very strongly modified</source>
        <translation>32 及以上：极高度改变</translation>
    </message>
    <message>
        <source>3: very high pressure</source>
        <translation>3：压力很高</translation>
    </message>
    <message>
        <source>5 to 20</source>
        <translation>5 到 20</translation>
    </message>
    <message>
        <source>8 to 16: modified</source>
        <translation>8–16：已改变</translation>
    </message>
    <message>
        <source>above 20</source>
        <translation>大于 20</translation>
    </message>
    <message>
        <source>below 0.01 A</source>
        <translation>小于 0.01 A</translation>
    </message>
    <message>
        <source>below 0.1: unsuitable</source>
        <translation>低于 0.1：不适宜</translation>
    </message>
    <message>
        <source>below 0.45: more common than before</source>
        <translation>低于 0.45：比以前常见</translation>
    </message>
    <message>
        <source>below 2: wilderness</source>
        <translation>低于 2：荒野</translation>
    </message>
    <message>
        <source>below {high}: {name}</source>
        <translation>低于 {high}：{name}</translation>
    </message>
    <message>
        <source>corridor, country unspecified</source>
        <translation>廊道（国别未指明）</translation>
    </message>
    <message>
        <source>international corridor</source>
        <translation>国际廊道</translation>
    </message>
    <message>
        <source>layers reach far enough</source>
        <translation>图层范围足够</translation>
    </message>
    <message>
        <source>national corridor</source>
        <translation>国内廊道</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>尚未评分</translation>
    </message>
    <message>
        <source>nothing gained</source>
        <translation>无效益</translation>
    </message>
    <message>
        <source>uncertain: a layer ends near</source>
        <translation>不确定：附近有图层边缘</translation>
    </message>
    <message>
        <source>undisturbed</source>
        <translation>未受干扰</translation>
    </message>
    <message>
        <source>up to 1 cost-weighted m per m</source>
        <translation>每米至多 1 成本加权米</translation>
    </message>
    <message>
        <source>{low} and more: {name}</source>
        <translation>{low} 及以上：{name}</translation>
    </message>
    <message>
        <source>{low} to {high}: {name}</source>
        <translation>{low}–{high}：{name}</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations or by any member of NEASPEC.</source>
        <translation>本地图所示边界和名称以及所使用的称谓，并不意味着联合国或 NEASPEC 任何成员正式认可或接受。</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>{degrees}°E</source>
        <translation>东经{degrees}°</translation>
    </message>
    <message>
        <source>{degrees}°N</source>
        <translation>北纬{degrees}°</translation>
    </message>
    <message>
        <source>{degrees}°S</source>
        <translation>南纬{degrees}°</translation>
    </message>
    <message>
        <source>{degrees}°W</source>
        <translation>西经{degrees}°</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>&lt;p&gt;Writes the protocol as a paper form (PDF) in the language asked for: the same questions, scales and help as the questionnaire; what is not proven bears an asterisk. Measured indicators are left out: the maps answer them.&lt;/p&gt;&lt;p&gt;The template is an empty CSV table, one row for each unit and question, to be filled in on any computer and read by “Assess sites and corridors”, which names faults with row and column.&lt;/p&gt;</source>
        <translation>&lt;p&gt;以所需语言将规程输出为纸质表格（PDF）：问题、量表和帮助与调查问卷相同；未经证实的内容带星号。由地图量算的指标不列入。&lt;/p&gt;&lt;p&gt;模板为空白 CSV 表，每个单元和问题一行，可在任何计算机上填写，再由“评估地点和廊道”读入，如有错误会指出行和列。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Answer alone: assessors compare their answers only when all have finished. Where you are not sure, write the lowest and the highest answer possible too. Then copy everything into the questionnaire or the CSV template.</source>
        <translation>请独立作答：所有评估者完成后才能比较答案。不确定时，请同时写下可能的最低和最高答案。之后将全部内容录入调查问卷或 CSV 模板。</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Date (year-month-day)</source>
        <translation>日期（年-月-日）</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Empty table of answers in UTF-8, which spreadsheets open.</source>
        <translation>UTF-8 编码的空白答案表，可用电子表格软件打开。</translation>
    </message>
    <message>
        <source>Every pressure of class {number} or higher needs a control measure.</source>
        <translation>等级为 {number} 及以上的每项压力须有管控措施。</translation>
    </message>
    <message>
        <source>Language in which the form is printed; codes are the same in all.</source>
        <translation>打印表格所用语言；代码在各语言中相同。</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>表格语言</translation>
    </message>
    <message>
        <source>Not sure: from – to</source>
        <translation>不确定：从 – 到</translation>
    </message>
    <message>
        <source>One form, to be copied for each visit.</source>
        <translation>一份表格，每次调查复印使用。</translation>
    </message>
    <message>
        <source>Only if “{question}” scores {least} or more.</source>
        <translation>仅当“{question}”得分不低于 {least} 时回答。</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>纸质表格</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>压力</translation>
    </message>
    <message>
        <source>Print the protocol as a form</source>
        <translation>将规程打印为表格</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Role of the assessor</source>
        <translation>评估者角色</translation>
    </message>
    <message>
        <source>Role of the assessor, no name</source>
        <translation>评估者角色（不填姓名）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Such as assessor-A, never a name; written into form and template.</source>
        <translation>如 assessor-A，不用姓名；写入表格和模板。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Unit (code)</source>
        <translation>单元（代码）</translation>
    </message>
    <message>
        <source>Units for whose codes the template gets rows; without it one unit is left open.</source>
        <translation>模板按其代码生成行的单元；不提供时留一个空白单元。</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>Area in km²</source>
        <translation>面积（km²）</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Field that holds the ISO 3166 code of three letters (CHN, JPN, KOR, MNG, PRK, RUS).</source>
        <translation>存放 ISO 3166 三位字母代码（CHN, JPN, KOR, MNG, PRK, RUS）的字段。</translation>
    </message>
    <message>
        <source>Field with the country code</source>
        <translation>国家代码字段</translation>
    </message>
    <message>
        <source>GeoPackage files (*.gpkg)</source>
        <translation>GeoPackage 文件 (*.gpkg)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Name of a species of the plugin, or the path of your own species file (JSON).</source>
        <translation>插件自带物种的名称，或自备物种文件（JSON）的路径。</translation>
    </message>
    <message>
        <source>Office database</source>
        <translation>机构数据库</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>PNG 文件 (*.png)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Polygons of the countries, from the boundary data your office uses. The plugin ships none; ground that no polygon covers is counted as “unspecified”.</source>
        <translation>国家多边形，采用本机构使用的边界数据。插件不附带此类数据；未被任何多边形覆盖的区域计入“未指明”。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>规程</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>物种</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip 文件 (*.zip)</translation>
    </message>
</context>
<context>
    <name>Patches</name>
    <message>
        <source>&lt;p&gt;Cells at or above the threshold that touch at an edge or a corner form a patch; patches no farther apart than the gap count as one. Patches under the least area are left out.&lt;/p&gt;&lt;p&gt;The default of 401 km² is the mean home range of a female Amur tiger (95 % kernel, Hernandez-Blanco et al. 2015): the least that can hold one breeding female.&lt;/p&gt;</source>
        <translation>&lt;p&gt;达到或超过阈值且边或角相接的像元构成斑块；间距不超过最大间隔的斑块视为同一斑块。小于最小面积的斑块被舍去。&lt;/p&gt;&lt;p&gt;默认值 401 km² 为雌性东北虎的平均家域面积（95 % 核密度，Hernandez-Blanco 等，2015），即能容纳一只繁殖雌性的最小面积。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Core areas</source>
        <translation>核心生境</translation>
    </message>
    <message>
        <source>Find core areas</source>
        <translation>识别核心生境</translation>
    </message>
    <message>
        <source>Gap (m)</source>
        <translation>最大间隔（m）</translation>
    </message>
    <message>
        <source>Least area (km²)</source>
        <translation>最小面积（km²）</translation>
    </message>
    <message>
        <source>Least suitability of a core. Expert default 0.5.</source>
        <translation>核心生境的最低适宜度。专家经验默认值 0.5。</translation>
    </message>
    <message>
        <source>Number of core areas</source>
        <translation>核心生境数</translation>
    </message>
    <message>
        <source>Patches smaller than this are left out.</source>
        <translation>小于此面积的斑块被舍去。</translation>
    </message>
    <message>
        <source>Patches that lie no farther apart than this count as one.</source>
        <translation>间距不超过此值的斑块视为同一斑块。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
</context>
<context>
    <name>PinchPoints</name>
    <message>
        <source>&lt;p&gt;Sends a current of 1 A from one core area of a pair to the other. Neighbouring cells conduct with 1 / mean resistance (divided by √2 on the diagonal), each core area is one node (McRae et al. 2008). Where the current is high, most ways lead through: a pinch point, the first place to protect. The effective resistance of a pair falls with every further way, which the least cost does not show.&lt;/p&gt;&lt;p&gt;With a corridor surface the current stays within the cutoff. Ground that does not lead to both core areas carries no current.&lt;/p&gt;</source>
        <translation>&lt;p&gt;在每对核心生境之间通以 1 A 电流。相邻像元的电导为 1 / 平均阻力（对角方向再除以 √2），每个核心生境视为一个节点（McRae 等，2008）。电流大的地方是多数路径的必经之处，即夹点，应优先保护。每多一条通路，斑块对的有效阻力就会降低，这一点最小成本无法反映。&lt;/p&gt;&lt;p&gt;指定廊道成本面时，电流只在截断值以内流动。不能同时通达两个核心生境的地段没有电流。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>电流</translation>
    </message>
    <message>
        <source>Find pinch points</source>
        <translation>识别廊道夹点</translation>
    </message>
    <message>
        <source>Folder for the current of each pair</source>
        <translation>各斑块对电流文件夹</translation>
    </message>
    <message>
        <source>Greatest current (A)</source>
        <translation>最大电流（A）</translation>
    </message>
    <message>
        <source>Greatest value of the corridor surface that carries current, in cost-weighted metres. Expert default.</source>
        <translation>廊道成本面上允许电流通过的最大值，单位为成本加权米。专家经验默认值。</translation>
    </message>
    <message>
        <source>Normalised corridors in cost-weighted metres, as “Model least-cost corridors” writes them: current flows only in cells at or below the cutoff. Without it, it may flow everywhere.</source>
        <translation>归一化廊道，单位为成本加权米，由“模拟最小成本廊道”生成：电流只在不大于截断值的像元中流动。不指定时，电流可在任何地方流动。</translation>
    </message>
    <message>
        <source>Number of pairs</source>
        <translation>斑块对数</translation>
    </message>
    <message>
        <source>Pair {pair}: effective resistance {resistance}, greatest current {current} A, {iterations} iterations</source>
        <translation>斑块对 {pair}：有效阻力 {resistance}，最大电流 {current} A，迭代 {iterations} 次</translation>
    </message>
    <message>
        <source>Raster of resistance; cells without data or not above 0 carry no current.</source>
        <translation>阻力栅格；无数据或值不大于 0 的像元不导电。</translation>
    </message>
    <message>
        <source>Share of the current that may be out of balance; the smaller, the longer it takes.</source>
        <translation>允许的电流不平衡比例；越小，耗时越长。</translation>
    </message>
    <message>
        <source>Table of pairs (CSV)</source>
        <translation>斑块对表（CSV）</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>Where one raster for each pair is written.</source>
        <translation>各斑块对的栅格写入此文件夹，每对一个。</translation>
    </message>
    <message>
        <source>allocation: pairs whose cost allocations touch; all: every pair.</source>
        <translation>allocation：成本分配区相接的斑块对；all：所有斑块对。</translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <source>&amp;Corridors: draw, check, compare</source>
        <translation>廊道：绘制、检查、比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>调查问卷(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Steps of the assessment</source>
        <translation>评估步骤(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;xchange with other offices</source>
        <translation>与其他机构交换(&amp;X)</translation>
    </message>
    <message>
        <source>Load the &amp;training area</source>
        <translation>加载练习区(&amp;T)</translation>
    </message>
    <message>
        <source>The texts in {language} are missing or damaged; install the plugin anew.</source>
        <translation>{language}文本缺失或已损坏，请重新安装插件。</translation>
    </message>
    <message>
        <source>The training area is loaded. Results go to the folder {folder}.</source>
        <translation>练习区已加载。结果保存在文件夹 {folder} 中。</translation>
    </message>
    <message>
        <source>The training area lacks {files}: install the plugin anew.</source>
        <translation>练习区缺少 {files}，请重新安装插件。</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A choice needs four values: table, uuid, column and the id of a change; complete the rows for {place}.</source>
        <translation>每个选择需要四个值：表、uuid、列和变更 ID；请补全 {place} 的各行。</translation>
    </message>
    <message>
        <source>A corridor came out empty; raise the cutoff or check that the core areas lie on passable ground.</source>
        <translation>有一条廊道结果为空；请提高截断值，或检查核心生境是否位于可通行区域。</translation>
    </message>
    <message>
        <source>A hop of {hop_m} m in corridor {place} is longer than the {limit_m} m that the species can do; add a site between.</source>
        <translation>廊道 {place} 中有一处 {hop_m} m 的跳跃，超过该物种所能达到的 {limit_m} m；请在其间增加一个地点。</translation>
    </message>
    <message>
        <source>A plot shows one corridor, and layer {place} holds {count}: name one of them under “Corridor”, or leave the plot out.</source>
        <translation>图表只能显示一条廊道，而图层 {place} 有 {count} 条；请在“廊道”中指定一条，或不输出图表。</translation>
    </message>
    <message>
        <source>A probability of {probability} at a distance of {distance} describes no dispersal; choose a probability between 0 and 1 and a distance above 0.</source>
        <translation>距离 {distance} 处的概率 {probability} 不能描述扩散；请选择 0 与 1 之间的概率和大于 0 的距离。</translation>
    </message>
    <message>
        <source>A profile with a step of 0 m has no end: give a step above 0, for example 500.</source>
        <translation>步长为 0 m 时无法生成纵剖面；请填写大于 0 的步长，例如 500。</translation>
    </message>
    <message>
        <source>A radius of {radius_m} m cannot be searched with cells of {cell_m} m; choose radii greater than a cell.</source>
        <translation>像元为 {cell_m} m 时无法搜索 {radius_m} m 的半径；请选择大于一个像元的半径。</translation>
    </message>
    <message>
        <source>A resistance raster is needed for corridors and for hops by cost; choose one.</source>
        <translation>廊道以及按成本计量的跳跃需要阻力栅格；请选择一个。</translation>
    </message>
    <message>
        <source>A table by site and records of sites need sites; choose a layer of sites, or leave table and database out.</source>
        <translation>分地点统计表和地点记录需要地点图层；请选择地点图层，或不填表格和数据库。</translation>
    </message>
    <message>
        <source>All {count} patches are smaller than {min_area_km2} km² (the largest has {largest_km2} km²); lower the least area.</source>
        <translation>全部 {count} 个斑块均小于 {min_area_km2} km²（最大的为 {largest_km2} km²）；请减小最小面积。</translation>
    </message>
    <message>
        <source>Choose the folder in which the answers are kept.</source>
        <translation>请选择保存答案的文件夹。</translation>
    </message>
    <message>
        <source>Core area {patch} cannot be reached from any other one and is left out; check the resistance around it for gaps without data.</source>
        <translation>核心生境 {patch} 与其他核心生境均不连通，已舍去；请检查其周围阻力栅格是否存在无数据的空缺。</translation>
    </message>
    <message>
        <source>Core area {patch} lies wholly on ground that cannot be crossed and is left out.</source>
        <translation>核心生境 {patch} 完全位于不可通行区域，已舍去。</translation>
    </message>
    <message>
        <source>Core areas {a} and {b} do not fit into memory together and their pair is left out; choose larger cells.</source>
        <translation>核心生境 {a} 和 {b} 无法同时放入内存，已略去该斑块对；请选择更大的像元。</translation>
    </message>
    <message>
        <source>Core areas {a} and {b} touch each other; no corridor is needed between them.</source>
        <translation>核心生境 {a} 与 {b} 相接，二者之间无需廊道。</translation>
    </message>
    <message>
        <source>Corridor {place} crosses a barrier ({kind}) without a crossing structure; record the structure there, or lead the corridor around it.</source>
        <translation>廊道 {place} 穿越没有通行设施的障碍物（{kind}）；请在该处记录通行设施，或使廊道绕开。</translation>
    </message>
    <message>
        <source>Corridor {place} does not meet corridor {other} beyond the border ({country}): they are {gap_m} m apart and {offset_m} m beside each other. Agree on one place with the neighbouring office.</source>
        <translation>廊道 {place} 与国界另一侧（{country}）的廊道 {other} 不衔接：二者相距 {gap_m} m，横向错开 {offset_m} m。请与相邻机构商定同一衔接位置。</translation>
    </message>
    <message>
        <source>Corridor {place} ends at the border ({country}) without a core area, and no corridor goes on beyond; ask the neighbouring office for its part.</source>
        <translation>廊道 {place} 止于国界（{country}），该处既无核心生境，另一侧也没有廊道延续；请向相邻机构索取其所辖部分。</translation>
    </message>
    <message>
        <source>Corridor {place} has no code; give it one.</source>
        <translation>廊道 {place} 没有代码；请填写代码。</translation>
    </message>
    <message>
        <source>Corridor {place} has no date of evidence; fill it in.</source>
        <translation>廊道 {place} 没有依据日期；请填写。</translation>
    </message>
    <message>
        <source>Corridor {place} has no outline; draw it or delete the record.</source>
        <translation>廊道 {place} 没有轮廓；请绘制轮廓或删除该记录。</translation>
    </message>
    <message>
        <source>Corridor {place} has units already; delete them among the sites before you split it anew.</source>
        <translation>廊道 {place} 已有单元；请先在地点中删除这些单元，再重新划分。</translation>
    </message>
    <message>
        <source>Corridor {place} is a chain of stepping stones: its sites are its units, it cannot be split.</source>
        <translation>廊道 {place} 是踏脚石链：其地点本身就是单元，无法再拆分。</translation>
    </message>
    <message>
        <source>Corridor {place} is broken by a gap of {gap_m} m; close it, or record the corridor as a chain of stepping stones.</source>
        <translation>廊道 {place} 有一处 {gap_m} m 的中断；请将其闭合，或将该廊道记录为踏脚石链。</translation>
    </message>
    <message>
        <source>Corridor {place} is only {width_m} m wide here and narrower than {limit_m} m over {length_m} m; widen it.</source>
        <translation>廊道 {place} 在此处仅宽 {width_m} m，且有 {length_m} m 的区段窄于 {limit_m} m；请拓宽。</translation>
    </message>
    <message>
        <source>Corridor {place} is recorded as {said}, the countries it lies in make it {scope}; measure it anew.</source>
        <translation>廊道 {place} 的“范围”记为“{said}”，而按其所在国家应为“{scope}”；请重新测量。</translation>
    </message>
    <message>
        <source>Corridor {place} is {width_m} m wide at its narrowest and the species needs {needed_m} m; see where the least width lies and what blocks the way.</source>
        <translation>廊道 {place} 最窄处宽 {width_m} m，而该物种需要 {needed_m} m；请查看最窄处的位置和阻碍因素。</translation>
    </message>
    <message>
        <source>Corridor {place} says nothing of the mechanism that protects it; choose one, “none yet” included.</source>
        <translation>廊道 {place} 未填写“保护机制”；请选择一项，没有时可选“尚无”。</translation>
    </message>
    <message>
        <source>Corridor {place} touches {cores} core areas, and it takes two; draw it up to the next one.</source>
        <translation>廊道 {place} 与 {cores} 个核心生境相接，而廊道须连接两个；请将其绘制到下一个核心生境。</translation>
    </message>
    <message>
        <source>Corridors are to be cut at a least width and none is given; choose a species or give the width.</source>
        <translation>选择了按最小宽度确定廊道，但未给出宽度；请选择物种或填写宽度。</translation>
    </message>
    <message>
        <source>Corridors need two core areas at least and {patches} can be used; lower the threshold or the least area.</source>
        <translation>至少需要两个核心生境才能计算廊道，目前可用 {patches} 个；请降低阈值或减小最小面积。</translation>
    </message>
    <message>
        <source>Corridors {place} and {other} have {share_percent} % of the smaller one in common; delete one of them, or name the one it supersedes.</source>
        <translation>廊道 {place} 与廊道 {other} 的重叠面积占较小廊道的 {share_percent} %；请删除其中一条，或注明它所取代的廊道。</translation>
    </message>
    <message>
        <source>Database {place} cannot be reached ({reason}); check host, name, user and password.</source>
        <translation>无法连接数据库 {place}（{reason}）；请检查主机、名称、用户和密码。</translation>
    </message>
    <message>
        <source>Database {place} could not be written ({reason}); nothing was changed. Check that it may be written to and that the disk has room.</source>
        <translation>无法写入数据库 {place}（{reason}），未作任何更改。请检查写入权限和磁盘空间。</translation>
    </message>
    <message>
        <source>Database {place} has no PostGIS ({reason}); ask its administrator to run CREATE EXTENSION postgis.</source>
        <translation>数据库 {place} 没有 PostGIS（{reason}）；请其管理员执行 CREATE EXTENSION postgis。</translation>
    </message>
    <message>
        <source>Database {place} holds a record of the same uuid already; nothing was written, so replace that record instead.</source>
        <translation>数据库 {place} 中已有相同 uuid 的记录；未写入任何内容，请改为替换该记录。</translation>
    </message>
    <message>
        <source>Database {place} holds {kind} “{name}”, which does not belong to the format; ask the sender to export it again.</source>
        <translation>数据库 {place} 含有不属于该格式的 {kind} “{name}”；请联系发送方重新导出。</translation>
    </message>
    <message>
        <source>Database {place} is damaged ({reason}); use a copy or ask for it again.</source>
        <translation>数据库 {place} 已损坏（{reason}）；请使用副本，或请对方重新提供。</translation>
    </message>
    <message>
        <source>Database {place} is in use by another program; close it there or save the edits, then try again.</source>
        <translation>数据库 {place} 正被其他程序使用；请在该程序中关闭它或保存编辑，然后重试。</translation>
    </message>
    <message>
        <source>Database {place} redefines its coordinate reference system; it must be WGS 84 (EPSG:4326), so ask the sender to export it again.</source>
        <translation>数据库 {place} 改动了坐标参照系的定义；坐标参照系必须为 WGS 84 (EPSG:4326)，请联系发送方重新导出。</translation>
    </message>
    <message>
        <source>Database {place} was copied while it was in use and is incomplete; ask the sender to export it again.</source>
        <translation>数据库 {place} 在使用过程中被复制，内容不完整；请联系发送方重新导出。</translation>
    </message>
    <message>
        <source>Edit {place} does not match its checksum; the package was altered, so ask the sender for it again.</source>
        <translation>变更 {place} 与校验和不符，数据包已被改动；请联系发送方重新提供。</translation>
    </message>
    <message>
        <source>Edit {place} is larger than {maximum_bytes} bytes; ask the sender to shorten its texts.</source>
        <translation>变更 {place} 超过 {maximum_bytes} 字节；请联系发送方缩短其中的文本。</translation>
    </message>
    <message>
        <source>Edit {place} is malformed ({reason}); ask the sender to export the package again.</source>
        <translation>变更 {place} 格式错误（{reason}）；请联系发送方重新导出数据包。</translation>
    </message>
    <message>
        <source>Feature {place} has a damaged geometry; repair the layer with “Fix geometries”.</source>
        <translation>要素 {place} 的几何图形已损坏；请用“修正几何图形”修复图层。</translation>
    </message>
    <message>
        <source>File {place} cannot be read ({reason}); check that it exists and is not open in another program.</source>
        <translation>无法读取文件 {place}（{reason}）；请检查文件是否存在、是否已在其他程序中打开。</translation>
    </message>
    <message>
        <source>File {place} cannot be read; check that it exists and may be opened.</source>
        <translation>无法读取文件 {place}；请检查文件是否存在、是否有读取权限。</translation>
    </message>
    <message>
        <source>File {place} has no text in {language} for {count} of its names; they are shown in a language it has. Add the texts to the file.</source>
        <translation>文件 {place} 中有 {count} 个名称没有{language}文本，将以文件已有的语言显示。请在文件中补充这些文本。</translation>
    </message>
    <message>
        <source>File {place} has {count} faults, listed in the log; correct them, nothing was taken over.</source>
        <translation>文件 {place} 有 {count} 处错误，详见日志；请改正。未采用任何答案。</translation>
    </message>
    <message>
        <source>File {place} holds no answer on any of the units given; check the codes of the units.</source>
        <translation>文件 {place} 中没有任何答案对应所给单元；请检查单元代码。</translation>
    </message>
    <message>
        <source>File {place} holds no answers; fill in at least one row.</source>
        <translation>文件 {place} 没有答案；请至少填写一行。</translation>
    </message>
    <message>
        <source>File {place}, at {at}: {reason}; mend it or use the file that ships with the plugin.</source>
        <translation>文件 {place} 的 {at} 处：{reason}；请改正，或使用插件自带的文件。</translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: the indicator “{indicator}” takes no value here, but “{value}” stands there; empty the cell.</source>
        <translation>文件 {place} 第 {row} 行 {column} 列：指标“{indicator}”此处不应填写，现为“{value}”；请清空该单元格。</translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: {value} does not lie between {low} and {high}; correct the range.</source>
        <translation>文件 {place} 第 {row} 行 {column} 列：{value} 不在 {low} 到 {high} 之间；请改正区间。</translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: “{value}” has a decimal comma; write a point.</source>
        <translation>文件 {place} 第 {row} 行 {column} 列：“{value}”用逗号作小数点；请改用“.”作小数点。</translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: “{value}” is no number; correct it.</source>
        <translation>文件 {place} 第 {row} 行 {column} 列：“{value}”不是数字；请改正。</translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: “{value}” is not on the scale; allowed: {allowed}.</source>
        <translation>文件 {place} 第 {row} 行 {column} 列：“{value}”不在量表中；允许的值：{allowed}。</translation>
    </message>
    <message>
        <source>File {place}, row {row}: answered by version {value} of the protocol, scored by version {protocol}; check that the questions are the same.</source>
        <translation>文件 {place} 第 {row} 行：按规程 {value} 版作答，按 {protocol} 版计分；请核对两版问题是否相同。</translation>
    </message>
    <message>
        <source>File {place}, row {row}: protocol {protocol} has no indicator “{value}”; check the code or the protocol.</source>
        <translation>文件 {place} 第 {row} 行：规程 {protocol} 中没有指标“{value}”；请检查指标代码或规程。</translation>
    </message>
    <message>
        <source>File {place}, row {row}: the answer “{value}” stands in row {first_row} already; remove one.</source>
        <translation>文件 {place} 第 {row} 行：答案“{value}”已见于第 {first_row} 行；请删去其中之一。</translation>
    </message>
    <message>
        <source>File {place}, row {row}: the column {column} is empty; fill it in.</source>
        <translation>文件 {place} 第 {row} 行：{column} 列为空；请填写。</translation>
    </message>
    <message>
        <source>File {place}, row {row}: the photo “{value}” must lie in the folder of the answers; copy it there.</source>
        <translation>文件 {place} 第 {row} 行：照片“{value}”须放在答案文件夹内；请复制到那里。</translation>
    </message>
    <message>
        <source>File {place}, row {row}: the text is not in UTF-8; save it as “CSV UTF-8”.</source>
        <translation>文件 {place} 第 {row} 行：文本不是 UTF-8 编码；请另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>File {place}, row {row}: there is no unit “{value}” among the layers; its answers are not used.</source>
        <translation>文件 {place} 第 {row} 行：图层中没有单元“{value}”，其答案未采用。</translation>
    </message>
    <message>
        <source>File {place}, row {row}: this is no valid CSV ({reason}); save the table again as CSV UTF-8.</source>
        <translation>文件 {place} 第 {row} 行：不是有效的 CSV（{reason}）；请将表格重新保存为 CSV UTF-8。</translation>
    </message>
    <message>
        <source>File {place}, row {row}: {cells} cells instead of {columns}; check commas and quotation marks.</source>
        <translation>文件 {place} 第 {row} 行：应有 {columns} 个单元格，实有 {cells} 个；请检查逗号和引号。</translation>
    </message>
    <message>
        <source>File {place}, row {row}: “{value}” is measured from the maps; the answer is not used.</source>
        <translation>文件 {place} 第 {row} 行：“{value}”由地图量算，填写的答案未采用。</translation>
    </message>
    <message>
        <source>File {place}, row {row}: “{value}” is no date; write year-month-day, for example 2026-05-01.</source>
        <translation>文件 {place} 第 {row} 行：“{value}”不是日期；请按年-月-日填写，例如 2026-05-01。</translation>
    </message>
    <message>
        <source>File {place}, row {row}: “{value}” is not the protocol chosen, {protocol}; choose that one.</source>
        <translation>文件 {place} 第 {row} 行：“{value}”不是所选规程 {protocol}；请改选该规程。</translation>
    </message>
    <message>
        <source>File {place}: the column {column} is missing; start from the template of the protocol.</source>
        <translation>文件 {place}：缺少 {column} 列；请从规程模板开始填写。</translation>
    </message>
    <message>
        <source>File {place}: the column {column} is not known and is not used.</source>
        <translation>文件 {place}：{column} 列无法识别，未采用。</translation>
    </message>
    <message>
        <source>File {place}: the column {column} stands twice; remove one.</source>
        <translation>文件 {place}：{column} 列重复；请删去其中之一。</translation>
    </message>
    <message>
        <source>File {place}: the columns are separated by “{value}”; save it as CSV with commas.</source>
        <translation>文件 {place}：各列以“{value}”分隔；请另存为逗号分隔的 CSV。</translation>
    </message>
    <message>
        <source>File {place}: {assessor} answers for {unit} on {date} in {other} too; keep one of the two files.</source>
        <translation>文件 {place}：{assessor} 在 {other} 中也对 {unit}（{date}）作了答；请只保留其中一个文件。</translation>
    </message>
    <message>
        <source>Folder {place} holds no CSV file of answers; choose the folder of the questionnaire.</source>
        <translation>文件夹 {place} 中没有答案 CSV 文件；请选择调查问卷的文件夹。</translation>
    </message>
    <message>
        <source>Give a file of answers or the folder of the questionnaire.</source>
        <translation>请提供答案文件或调查问卷的文件夹。</translation>
    </message>
    <message>
        <source>Give either habitat suitability, or land cover with a table of class resistances.</source>
        <translation>请给出生境适宜度，或给出土地覆盖及类别阻力表，二者择一。</translation>
    </message>
    <message>
        <source>Layer {place} (cells of {cell}, {crs}) was resampled to the grid of the assessment.</source>
        <translation>图层 {place}（像元 {cell}，{crs}）已重采样到评估格网。</translation>
    </message>
    <message>
        <source>Layer {place} cannot be edited; check whether its file may be written to.</source>
        <translation>图层 {place} 无法编辑；请检查其文件是否可写。</translation>
    </message>
    <message>
        <source>Layer {place} did not take the new record; nothing was added. Check its constraints.</source>
        <translation>图层 {place} 未接受新记录，未添加任何内容；请检查其约束。</translation>
    </message>
    <message>
        <source>Layer {place} does not overlap the area; check both coordinate reference systems and extents.</source>
        <translation>图层 {place} 与区域不重叠；请检查两者的坐标参照系和范围。</translation>
    </message>
    <message>
        <source>Layer {place} ends {short_m} m too early {side}: its pressure reaches {reach_m} m, so the index near that edge may be too low. Use a layer that goes further, or see “Uncertain cells”.</source>
        <translation>图层 {place} 在{side}缺少 {short_m} m：其压力的影响距离为 {reach_m} m，因此该侧边缘附近的指数可能偏低。请使用范围更大的图层，或查看“不确定像元”。</translation>
    </message>
    <message>
        <source>Layer {place} gives no cell a suitability; check that its class codes are those of the species file and that the layers overlap.</source>
        <translation>图层 {place} 未能使任何像元得到适宜度；请检查其类别代码是否与物种文件一致，以及各图层是否重叠。</translation>
    </message>
    <message>
        <source>Layer {place} has no cell at or below the cutoff of {cutoff_m} m; raise the cutoff.</source>
        <translation>图层 {place} 中没有不大于截断值 {cutoff_m} m 的像元；请提高截断值。</translation>
    </message>
    <message>
        <source>Layer {place} has no coordinate reference system; set it in the layer&apos;s properties.</source>
        <translation>图层 {place} 没有坐标参照系；请在图层属性中设置。</translation>
    </message>
    <message>
        <source>Layer {place} has no feature in the area; its pressure counts as 0 there.</source>
        <translation>图层 {place} 在区域内没有要素；该项压力在此按 0 计。</translation>
    </message>
    <message>
        <source>Layer {place} has no features; choose another one.</source>
        <translation>图层 {place} 没有要素；请另选图层。</translation>
    </message>
    <message>
        <source>Layer {place} has no field “{field}”; it has {known}.</source>
        <translation>图层 {place} 没有字段“{field}”；现有字段：{known}。</translation>
    </message>
    <message>
        <source>Layer {place} holds lines or points, and “{pressure}” counts the ground they cover; name the field with their width in metres, or choose polygons.</source>
        <translation>图层 {place} 含有线或点，而“{pressure}”按占地面积计算；请指定其宽度（米）字段，或选择多边形图层。</translation>
    </message>
    <message>
        <source>Layer {place} holds no corridor “{name}”; give its code, its uuid or the number of its feature.</source>
        <translation>图层 {place} 中没有廊道“{name}”；请填写其代码、uuid 或要素编号。</translation>
    </message>
    <message>
        <source>Layer {place} holds no data for {area_km2} km² of the area; the index is unknown there. Fill the gaps, with 0 where the pressure “{pressure}” is absent.</source>
        <translation>图层 {place} 在区域内有 {area_km2} km² 无数据，该处的指数未知。请填补空缺，没有压力“{pressure}”的地方填 0。</translation>
    </message>
    <message>
        <source>Layer {place} holds no data for {area_km2} km² of the area; the pressure “{pressure}” is taken to be absent there. Fill the gaps if that is wrong.</source>
        <translation>图层 {place} 在区域内有 {area_km2} km² 无数据，该处按没有压力“{pressure}”计算。如与实际不符，请填补空缺。</translation>
    </message>
    <message>
        <source>Layer {place} holds no link that can be used; each node stands alone.</source>
        <translation>图层 {place} 没有可用的连接；每个节点各自孤立。</translation>
    </message>
    <message>
        <source>Layer {place} holds no node; choose another layer.</source>
        <translation>图层 {place} 没有节点；请另选图层。</translation>
    </message>
    <message>
        <source>Layer {place} holds {found}, which the pressure “{pressure}” cannot be scored from; choose another layer.</source>
        <translation>图层 {place} 为{found}，无法据此为压力“{pressure}”评分；请另选图层。</translation>
    </message>
    <message>
        <source>Layer {place} holds {value}, which is no class code; choose a raster of whole numbers.</source>
        <translation>图层 {place} 含有 {value}，这不是类别代码；请选择整数栅格。</translation>
    </message>
    <message>
        <source>Layer {place} holds {value}; only values from {low} to {high} are allowed here.</source>
        <translation>图层 {place} 含有 {value}；此处只允许 {low} 到 {high} 之间的值。</translation>
    </message>
    <message>
        <source>Layer {place} is no raster file; export it as GeoTIFF and choose that file.</source>
        <translation>图层 {place} 不是栅格文件；请导出为 GeoTIFF 并选择该文件。</translation>
    </message>
    <message>
        <source>Layer {place} is no vector layer; choose points, lines or polygons.</source>
        <translation>图层 {place} 不是矢量图层；请选择点、线或多边形图层。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: its coordinates cannot be transformed; check the layer&apos;s coordinate reference system.</source>
        <translation>图层 {place}，要素 {feature}：坐标无法转换；请检查图层的坐标参照系。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: measure {measure} says two things; give its polygons the same kind, pressure and amount or another name.</source>
        <translation>图层 {place}，要素 {feature}：措施 {measure} 前后不一；请使其各多边形的类型、压力和数量相同，或另取名称。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: node {node} has an area of 0 and counts as a stepping stone only.</source>
        <translation>图层 {place}，要素 {feature}：节点 {node} 的面积为 0，只算作踏脚石。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: node {node} stands twice; dissolve its parts into one feature or give each its own number.</source>
        <translation>图层 {place}，要素 {feature}：节点 {node} 出现两次；请将其各部分融合为一个要素，或各给一个编号。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the amount {found} must be above 0 and at most {high} (reduce: percent, close: months a year).</source>
        <translation>图层 {place}，要素 {feature}：数量 {found} 须大于 0 且不超过 {high}（reduce：百分比；close：每年月数）。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the area of node {node} is missing, negative or no number; correct it in the area field.</source>
        <translation>图层 {place}，要素 {feature}：节点 {node} 的面积缺失、为负或不是数字；请在面积字段中更正。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the code {code} stands twice; every unit needs a code of its own.</source>
        <translation>图层 {place}，要素 {feature}：代码 {code} 重复；每个单元须有唯一代码。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the cost of the link is missing, negative or no number; correct it in the cost field or remove the link.</source>
        <translation>图层 {place}，要素 {feature}：连接的成本缺失、为负或不是数字；请在成本字段中更正，或删除该连接。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the field {field} holds no whole number above 0; number the core areas 1, 2, 3 and so on.</source>
        <translation>图层 {place}，要素 {feature}：字段 {field} 的值不是大于 0 的整数；请将核心生境依次编号为 1、2、3……</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the field {field} holds {value}; only 0 and more make sense, so correct it.</source>
        <translation>图层 {place}，要素 {feature}：字段 {field} 的值为 {value}，而只有不小于 0 的值才有意义；请改正。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the field {field} holds “{value}”; write how accessible the place is to threats, from 0 (not at all) to 1 (fully).</source>
        <translation>图层 {place}，要素 {feature}：字段 {field} 的值为“{value}”；请填写威胁对该处的可达性，从 0（完全不可达）到 1（完全可达）。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the field {field} is empty; give every unit a code.</source>
        <translation>图层 {place}，要素 {feature}：字段 {field} 为空；请为每个单元填写代码。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the link joins node {node} with itself and is left out.</source>
        <translation>图层 {place}，要素 {feature}：该连接把节点 {node} 与自身相连，已略去。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the link names the node “{node}”, which the nodes do not hold; it is left out. Check both node fields.</source>
        <translation>图层 {place}，要素 {feature}：该连接提到的节点“{node}”在节点中不存在，已略去。请检查两个节点字段。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the measure has no name; fill in the field measure.</source>
        <translation>图层 {place}，要素 {feature}：措施没有名称；请填写字段 measure。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the node has no number or name; fill in the field of its name.</source>
        <translation>图层 {place}，要素 {feature}：节点没有编号或名称；请填写其名称字段。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: “{found}” is no kind of measure; write one of {known}.</source>
        <translation>图层 {place}，要素 {feature}：“{found}”不是措施类型；请填写其中之一：{known}。</translation>
    </message>
    <message>
        <source>Layer {place}: all {cells} cells of the sources lie on ground that cannot be crossed; move the sources, or give these cells a resistance above 0.</source>
        <translation>图层 {place}：源所在的全部 {cells} 个像元均不可通行；请移动源，或为这些像元赋予大于 0 的阻力。</translation>
    </message>
    <message>
        <source>Layer {place}: core areas {numbers} cover no cell of {cell_m} m of their own and are left out; use smaller cells or merge them with their neighbour.</source>
        <translation>图层 {place}：核心生境 {numbers} 未独占任何 {cell_m} m 像元，已舍去；请减小像元，或将其与相邻核心生境合并。</translation>
    </message>
    <message>
        <source>Layer {place}: measure {measure} is against “{pressure}”, which has no layer in the table of pressures; add it.</source>
        <translation>图层 {place}：措施 {measure} 针对“{pressure}”，而压力表中没有其图层；请添加。</translation>
    </message>
    <message>
        <source>Layer {place}: measure {measure} moves a pressure; give the layer of new places.</source>
        <translation>图层 {place}：措施 {measure} 要迁移压力；请提供新位置图层。</translation>
    </message>
    <message>
        <source>Layer {place}: no current can flow between any two core areas; raise the cutoff, or check the barriers in the resistance.</source>
        <translation>图层 {place}：任何两个核心生境之间都没有电流通过；请提高截断值，或检查阻力中的障碍物。</translation>
    </message>
    <message>
        <source>Layer {place}: no node has an area above 0; choose another area field.</source>
        <translation>图层 {place}：没有面积大于 0 的节点；请另选面积字段。</translation>
    </message>
    <message>
        <source>Layer {place}: no pair of core areas is left to be joined; check the choice of pairs.</source>
        <translation>图层 {place}：没有可连接的核心生境对；请检查斑块对的选取方式。</translation>
    </message>
    <message>
        <source>Layer {place}: nodes {nodes} have no country; pairs with them do not count as transboundary.</source>
        <translation>图层 {place}：节点 {nodes} 没有国家；含有它们的节点对不计为跨境。</translation>
    </message>
    <message>
        <source>Layer {place}: the scheme does not know {values} of the field {field} ({features} features); they count with the weight {weight}. Add the values to a class in your own copy of the scheme.</source>
        <translation>图层 {place}：方案未定义字段 {field} 的值 {values}（{features} 个要素），按权重 {weight} 计。请在自己的方案副本中将这些值加入某一类别。</translation>
    </message>
    <message>
        <source>Layer {place}: the table of resistances does not know {count} of its classes ({classes}); their cells hold no data and cannot be crossed.</source>
        <translation>图层 {place}：阻力表缺少其中 {count} 个类别（{classes}）；这些像元无数据且不可通行。</translation>
    </message>
    <message>
        <source>Layer {place}: the table of sensitivities lacks the classes {classes}; add a row for each of them.</source>
        <translation>图层 {place}：敏感性表缺少类别 {classes}；请为每个类别添加一行。</translation>
    </message>
    <message>
        <source>Layer {place}: the values go down to {lowest}; only 0 and more make sense, so correct them.</source>
        <translation>图层 {place}：最小值为 {lowest}，而只有不小于 0 的值才有意义；请改正这些值。</translation>
    </message>
    <message>
        <source>Layer {place}: the values go up to {highest} and a share of a cell is 1 at most; give shares, or name the class codes of a land cover raster.</source>
        <translation>图层 {place}：最大值为 {highest}，而像元占比不应超过 1；请提供占比数据，或填写土地覆盖栅格的类别代码。</translation>
    </message>
    <message>
        <source>Layer {place}: {closed} of {cells} cells of the sources lie on ground that cannot be crossed; movement does not start there.</source>
        <translation>图层 {place}：源的 {cells} 个像元中有 {closed} 个不可通行；移动不会从这些像元开始。</translation>
    </message>
    <message>
        <source>Layer {place}: {count} sites ({sites}) hold no cell with data and stand in no table; choose smaller cells or a larger area.</source>
        <translation>图层 {place}：{count} 个地点（{sites}）内没有含数据的像元，未列入任何表；请减小像元或扩大区域。</translation>
    </message>
    <message>
        <source>Layer {place}: {features} features have no number of people in the field {field} and count as nobody; fill the field in where you know the number.</source>
        <translation>图层 {place}：有 {features} 个要素的字段 {field} 未填人数，按无人计；已知人数的请补填。</translation>
    </message>
    <message>
        <source>Layer {place}: {features} features have no width in the field {field} and count with {width_m} m.</source>
        <translation>图层 {place}：有 {features} 个要素的字段 {field} 未填宽度，按 {width_m} m 计。</translation>
    </message>
    <message>
        <source>Layer {place}: {links} links join nodes that another link joins already; the cheaper one counts, the other when it is lost.</source>
        <translation>图层 {place}：有 {links} 条连接所连的节点已由另一条连接相连；以成本较低者为准，它失去时才用另一条。</translation>
    </message>
    <message>
        <source>Layer {place}: “{classes}” is no list of class codes; write numbers separated by semicolons.</source>
        <translation>图层 {place}：“{classes}”不是类别代码列表；请填写数字，以分号分隔。</translation>
    </message>
    <message>
        <source>Layer {place}: “{pressure}” is scored from the values of a raster, for which class codes ({classes}) mean nothing; leave the third cell empty.</source>
        <translation>图层 {place}：“{pressure}”按栅格的数值评分，类别代码（{classes}）在此没有意义；请将第三格留空。</translation>
    </message>
    <message>
        <source>Layer {place}: “{text}” cannot be understood; write the name of a field, or pairs such as “class=highway; width=width_m” with {roles}.</source>
        <translation>图层 {place}：无法识别“{text}”；请填写字段名，或写成“class=highway; width=width_m”这样的配对，可用：{roles}。</translation>
    </message>
    <message>
        <source>Layer “{place}”: species {species} does not know {count} of its classes ({classes}); their cells hold no data.</source>
        <translation>图层“{place}”：物种 {species} 未定义其中 {count} 个类别（{classes}），相应像元为无数据。</translation>
    </message>
    <message>
        <source>Member {place} does not belong to the format; do not open it and ask the sender.</source>
        <translation>文件 {place} 不属于本格式；请勿打开，并向发送方核实。</translation>
    </message>
    <message>
        <source>Member {place} is listed in the manifest and missing from the package; copy it again or ask the sender for it.</source>
        <translation>清单所列文件 {place} 不在数据包中；请重新复制，或联系发送方重新提供。</translation>
    </message>
    <message>
        <source>Member {place} is not listed in the manifest of the package; ask the sender to export it again.</source>
        <translation>文件 {place} 未列入数据包清单；请联系发送方重新导出。</translation>
    </message>
    <message>
        <source>Member {place} of the package does not match its checksum; copy the package again or ask the sender for it.</source>
        <translation>数据包内的文件 {place} 与校验和不符；请重新复制数据包，或联系发送方重新提供。</translation>
    </message>
    <message>
        <source>Member {place} of the package is of a kind that is not allowed (a link, encrypted or nested); ask the sender to export it again.</source>
        <translation>数据包内的文件 {place} 属于不允许的类型（链接、加密或嵌套压缩包）；请联系发送方重新导出。</translation>
    </message>
    <message>
        <source>Member {place} of the package unpacks to more than {ratio} times its size; do not open it and ask the sender.</source>
        <translation>数据包内的文件 {place} 解压后超过原大小的 {ratio} 倍；请勿打开，并向发送方核实。</translation>
    </message>
    <message>
        <source>Member {place} stands twice in the package; ask the sender to export it again.</source>
        <translation>数据包内的文件 {place} 重复；请联系发送方重新导出。</translation>
    </message>
    <message>
        <source>Member “{place}” of the package has a name that is not allowed; do not open it and ask the sender.</source>
        <translation>数据包内的文件“{place}”名称不符合要求；请勿打开，并向发送方核实。</translation>
    </message>
    <message>
        <source>Neighbours were found on cells of {cell_m} m, because the area is larger than the memory; give the pairs as a table if one is missing.</source>
        <translation>由于区域超出内存，相邻关系是在 {cell_m} m 的像元上确定的；如缺少某一对，请以表的形式给出斑块对。</translation>
    </message>
    <message>
        <source>No cell reaches the threshold of {threshold} (the best has {best}); lower the threshold.</source>
        <translation>没有像元达到阈值 {threshold}（最高为 {best}）；请降低阈值。</translation>
    </message>
    <message>
        <source>No corridor of layer {place} supersedes another one: make a new version of a corridor, or choose the layer of the earlier versions.</source>
        <translation>图层 {place} 中没有取代其他廊道的廊道；请新建廊道版本，或选择早期版本的图层。</translation>
    </message>
    <message>
        <source>No ground that may be used leads from core area {a} to core area {b}; their pair is left out. Raise the cutoff, or check the barriers in the resistance.</source>
        <translation>核心生境 {a} 与 {b} 之间没有可用的通路，已略去该斑块对。请提高截断值，或检查阻力中的障碍物。</translation>
    </message>
    <message>
        <source>No installed font has the letters of {place}; install {font}, or maps and charts show squares.</source>
        <translation>已安装的字体都不含{place}文字；请安装 {font}，否则地图和图表中会显示方框。</translation>
    </message>
    <message>
        <source>No package was taken in that could be taken back.</source>
        <translation>没有可撤回的已导入数据包。</translation>
    </message>
    <message>
        <source>No path leads back from row {row}, column {column} of the resistance raster; check it for gaps without data.</source>
        <translation>从阻力栅格第 {row} 行第 {column} 列无法回溯路径；请检查是否存在无数据的空缺。</translation>
    </message>
    <message>
        <source>No two core areas of layer {place} can be joined; check the resistance between them for gaps without data.</source>
        <translation>图层 {place} 中没有任何两个核心生境可以连通；请检查其间的阻力栅格是否存在无数据的空缺。</translation>
    </message>
    <message>
        <source>No two sites of layer {place} lie within a hop of {hop_m} m of each other; raise the hop or add sites.</source>
        <translation>图层 {place} 中任意两个地点的间距都超过 {hop_m} m 的跳跃距离；请增大该距离或增加地点。</translation>
    </message>
    <message>
        <source>No way leads from core area {a} to core area {b}; the pair is left out.</source>
        <translation>核心生境 {a} 与 {b} 之间没有通路，已略去该斑块对。</translation>
    </message>
    <message>
        <source>None of the {count} patches touches the marked cells; check the marks.</source>
        <translation>{count} 个斑块均未与标记像元相接；请检查标记。</translation>
    </message>
    <message>
        <source>Nothing can be clicked yet: choose a layer under “{place}” first.</source>
        <translation>目前没有可单击的内容；请先在“{place}”中选择图层。</translation>
    </message>
    <message>
        <source>Package {place} is damaged ({reason}); copy it again or ask the sender for it.</source>
        <translation>数据包 {place} 已损坏（{reason}）；请重新复制，或联系发送方重新提供。</translation>
    </message>
    <message>
        <source>Package {place} is not the latest import; first take back {latest} of office {office}.</source>
        <translation>数据包 {place} 不是最近一次导入；请先撤回机构 {office} 的数据包 {latest}。</translation>
    </message>
    <message>
        <source>Package {place} was refused for {count} faults, listed in the log; nothing was taken over.</source>
        <translation>数据包 {place} 有 {count} 处错误，已拒绝导入，详见日志；未导入任何内容。</translation>
    </message>
    <message>
        <source>Pair {place}: a way beyond its window might be cheaper, so its least cost may be too high; run it with larger cells to compare.</source>
        <translation>斑块对 {place}：窗口之外可能有成本更低的路径，因此其最小成本可能偏高；请用更大的像元运行以作比较。</translation>
    </message>
    <message>
        <source>Pairs from a table are wanted and no table is given; choose one with the columns “from” and “to”.</source>
        <translation>选择了使用表中的斑块对，但未指定表；请选择含“from”和“to”列的表。</translation>
    </message>
    <message>
        <source>Pressure {place}: a reach of {reach_m} m is too far for cells of {cell_m} m; choose cells of {fitting_m} m or more, or a shorter reach.</source>
        <translation>压力 {place}：对于 {cell_m} m 的像元，{reach_m} m 的影响距离过大；请选用不小于 {fitting_m} m 的像元，或缩短影响距离。</translation>
    </message>
    <message>
        <source>Pressure {place}: it fades with distance and its reach is {reach_m} m; give a reach above 0.</source>
        <translation>压力 {place}：该压力随距离衰减，而影响距离为 {reach_m} m；请填写大于 0 的影响距离。</translation>
    </message>
    <message>
        <source>Pressure {place}: {weight} is no weight; give a number of 0 or more.</source>
        <translation>压力 {place}：{weight} 不能作为权重；请填写不小于 0 的数。</translation>
    </message>
    <message>
        <source>Protocol {place} cannot be read ({reason}); check that the file exists.</source>
        <translation>无法读取规程 {place}（{reason}）；请检查文件是否存在。</translation>
    </message>
    <message>
        <source>Protocol {place} has {count} faults and cannot be used; use the protocol that ships with the plugin or ask its author.</source>
        <translation>规程 {place} 有 {count} 处错误，无法使用；请使用插件自带的规程，或联系规程作者。</translation>
    </message>
    <message>
        <source>Protocol {place} is of format {format} and this version of the plugin reads up to {known}; update the plugin.</source>
        <translation>规程 {place} 的格式版本为 {format}，而此版插件最高支持 {known}；请更新插件。</translation>
    </message>
    <message>
        <source>Protocol {place}, line {row}, column {column}: this is no valid JSON ({reason}); correct it.</source>
        <translation>规程 {place} 第 {row} 行第 {column} 列：不是有效的 JSON（{reason}）；请改正。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: no text in {languages}; every label needs all languages.</source>
        <translation>规程 {place}，{path}：缺少 {languages} 文本；每个标签须有全部语言。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the answers of scale {scale} are not in rising order; sort them.</source>
        <translation>规程 {place}，{path}：量表 {scale} 的选项未按升序排列；请重新排序。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the classes must start at 0 and rise without a gap; correct their bounds.</source>
        <translation>规程 {place}，{path}：分级须从 0 开始，逐级递增且不留空缺；请改正分级界限。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the code {code} stands twice; every indicator needs a code of its own.</source>
        <translation>规程 {place}，{path}：代码 {code} 重复；每个指标须有唯一代码。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the least value {low} of {indicator} is above the greatest, {high}; exchange them.</source>
        <translation>规程 {place}，{path}：{indicator} 的最小值 {low} 大于最大值 {high}；请对调。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the rule {rule} is missing; state it.</source>
        <translation>规程 {place}，{path}：缺少规则 {rule}；请补充。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the scale {scale} has no answers; add at least two.</source>
        <translation>规程 {place}，{path}：量表 {scale} 没有选项；请至少添加两个。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the scale {scale} of {indicator} does not exist; define it or correct the name.</source>
        <translation>规程 {place}，{path}：{indicator} 的量表 {scale} 不存在；请定义该量表或改正名称。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: there is no pressure to be scored; add one.</source>
        <translation>规程 {place}，{path}：没有可评分的压力；请至少添加一项。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {expected} is expected here; correct the entry.</source>
        <translation>规程 {place}，{path}：此处应为 {expected}；请改正该条目。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {indicators} wait for one another; break the circle.</source>
        <translation>规程 {place}，{path}：{indicators} 互为前提，形成循环；请解除循环。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {indicator} refers to {other}, which does not exist; correct the code.</source>
        <translation>规程 {place}，{path}：{indicator} 引用的 {other} 不存在；请改正代码。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {languages} is no language of the plugin and is not used.</source>
        <translation>规程 {place}，{path}：{languages} 不是插件支持的语言，未采用。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {threat} of {indicator} is no code of the threat classification; check it.</source>
        <translation>规程 {place}，{path}：{indicator} 的 {threat} 不是威胁分类体系中的代码；请检查。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: “{value}” is not allowed; allowed: {allowed}.</source>
        <translation>规程 {place}，{path}：“{value}”不可用；允许的值：{allowed}。</translation>
    </message>
    <message>
        <source>Rarity compares with an earlier land cover; choose the land cover of the baseline too.</source>
        <translation>稀有度要与早期土地覆盖比较；请同时选择基准土地覆盖。</translation>
    </message>
    <message>
        <source>Raster {place} cannot be read; check that the file exists and is not damaged.</source>
        <translation>无法读取栅格 {place}；请检查文件是否存在、是否损坏。</translation>
    </message>
    <message>
        <source>Raster {place} does not overlap the area; check both coordinate reference systems and extents.</source>
        <translation>栅格 {place} 与区域不重叠；请检查两者的坐标参照系和范围。</translation>
    </message>
    <message>
        <source>Raster {place} has cells of {width_m} × {height_m} m; resample it to square cells.</source>
        <translation>栅格 {place} 的像元为 {width_m} × {height_m} m；请重采样为正方形像元。</translation>
    </message>
    <message>
        <source>Raster {place} has no coordinate reference system; set it in the layer’s properties.</source>
        <translation>栅格 {place} 没有坐标参照系；请在图层属性中设置。</translation>
    </message>
    <message>
        <source>Raster {place} holds no data; choose another one.</source>
        <translation>栅格 {place} 没有数据；请另选栅格。</translation>
    </message>
    <message>
        <source>Raster {place} holds suitabilities from {low} to {high}; they must lie between 0 and 1.</source>
        <translation>栅格 {place} 的适宜度为 {low} 到 {high}；须在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>Raster {place} is in degrees ({crs}); reproject it to a system in metres, for example the UTM zone of your area.</source>
        <translation>栅格 {place} 以度为单位（{crs}）；请重投影到以米为单位的坐标系，例如所在区域的 UTM 带。</translation>
    </message>
    <message>
        <source>Raster {place} is rotated; warp it to a north-up grid.</source>
        <translation>栅格 {place} 有旋转；请用“变形 (重投影)”转为正北朝上的格网。</translation>
    </message>
    <message>
        <source>Raster {place} measures in {unit}; reproject it to a system in metres.</source>
        <translation>栅格 {place} 的单位为 {unit}；请重投影到以米为单位的坐标系。</translation>
    </message>
    <message>
        <source>Raster {place}: none of the {cells} cells can be crossed; resistance must be above 0 somewhere.</source>
        <translation>栅格 {place}：{cells} 个像元均不可通行；至少部分像元的阻力须大于 0。</translation>
    </message>
    <message>
        <source>Record {place} differs from its own history; the package was altered, so ask the sender for it again.</source>
        <translation>记录 {place} 与其变更历史不一致，数据包已被改动；请联系发送方重新提供。</translation>
    </message>
    <message>
        <source>Record {place} says “absent” and counts {count}; correct one of both.</source>
        <translation>记录 {place} 标为“无”，计数却为 {count}；请改正其中之一。</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: only office {owner}, which made the record, may decide; ask it to.</source>
        <translation>记录 {place}，{column} 列：只有创建该记录的机构 {owner} 可以决定；请与其联系。</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: the value is of the wrong type, {expected} is expected; correct it.</source>
        <translation>记录 {place}，{column} 列：值的类型不对，应为 {expected}；请改正。</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: there is no such open conflict (any more); read the conflicts anew.</source>
        <translation>记录 {place}，{column} 列：没有（或已不存在）这样的未决冲突；请重新读取冲突。</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: {characters} characters are too many, {maximum} are allowed; shorten it.</source>
        <translation>记录 {place}，{column} 列：共 {characters} 个字符，最多允许 {maximum} 个；请缩短。</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: {value} lies outside {minimum} to {maximum}; correct it.</source>
        <translation>记录 {place}，{column} 列：{value} 超出 {minimum} 到 {maximum} 的范围；请改正。</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: “{value}” begins like a formula; begin with a letter or a number.</source>
        <translation>记录 {place}，{column} 列：“{value}”的开头像公式；请以文字或数字开头。</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: “{value}” holds invisible control characters; type it again.</source>
        <translation>记录 {place}，{column} 列：“{value}”含有不可见的控制字符；请重新输入。</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: “{value}” is not in the code list {list}; choose a code from the list.</source>
        <translation>记录 {place}，{column} 列：“{value}”不在代码表 {list} 中；请从表中选择代码。</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: “{value}” is not of the form {pattern}; correct it.</source>
        <translation>记录 {place}，{column} 列：“{value}”不符合格式 {pattern}；请改正。</translation>
    </message>
    <message>
        <source>Record {place}: table {other} has a record of the same uuid; give one of them a new one.</source>
        <translation>记录 {place}：表 {other} 中有 uuid 相同的记录；请为其中之一换用新的 uuid。</translation>
    </message>
    <message>
        <source>Record {place}: the column {column} is required; fill it in.</source>
        <translation>记录 {place}：{column} 列为必填项；请填写。</translation>
    </message>
    <message>
        <source>Record {place}: {column} refers to {uuid} of table {table}, which is not in the package.</source>
        <translation>记录 {place}：{column} 引用了表 {table} 的 {uuid}，但数据包中没有该记录。</translation>
    </message>
    <message>
        <source>Record {place}: {first} ({low}) lies above {second} ({high}); exchange them.</source>
        <translation>记录 {place}：{first}（{low}）大于 {second}（{high}）；请对调。</translation>
    </message>
    <message>
        <source>Row {row} of the table of pressures: no layer is chosen for “{place}”; choose one, or take the row out.</source>
        <translation>压力表第 {row} 行：没有为“{place}”选择图层；请选择一个图层，或删去该行。</translation>
    </message>
    <message>
        <source>Row {row} of the table of pressures: the scheme has no pressure “{place}”; it has {known}.</source>
        <translation>压力表第 {row} 行：方案中没有压力“{place}”；可用的有 {known}。</translation>
    </message>
    <message>
        <source>Scheme {place}: no layer was given for {codes}; they count as 0, so compare the index only with areas scored from the same pressures.</source>
        <translation>方案 {place}：{codes} 未提供图层，按 0 计；该指数只能与采用相同压力评分的区域比较。</translation>
    </message>
    <message>
        <source>Scheme {place}: the weights of all pressures given are 0; give one of them at least some weight.</source>
        <translation>方案 {place}：所有已给压力的权重都是 0；请至少给其中一项设置权重。</translation>
    </message>
    <message>
        <source>Scheme {place}: weights cannot vary by {spread}; give a part from 0 to 1, such as 0.25.</source>
        <translation>方案 {place}：权重不能按 {spread} 变动；请填写 0 到 1 之间的比例，例如 0.25。</translation>
    </message>
    <message>
        <source>Scheme {place}: {draws} draws of the weights were asked for; ask for 1 at least.</source>
        <translation>方案 {place}：要求的权重抽样次数为 {draws}；至少应为 1 次。</translation>
    </message>
    <message>
        <source>Site {place} was scored by protocol {protocol}, which is not known here; its class is left out.</source>
        <translation>地点 {place} 按规程 {protocol} 评分，此处没有该规程；其等级略去。</translation>
    </message>
    <message>
        <source>Somebody else has written into database {place} meanwhile; nothing was changed, so try again.</source>
        <translation>在此期间有人写入了数据库 {place}；未作任何更改，请重试。</translation>
    </message>
    <message>
        <source>Species {place} needs a land cover raster; choose one.</source>
        <translation>物种 {place} 需要土地覆盖栅格；请选择。</translation>
    </message>
    <message>
        <source>Species {place}: no layer was given for {names}; the suitability rests on the other variables alone.</source>
        <translation>物种 {place}：{names} 未提供图层；适宜度仅依据其余变量计算。</translation>
    </message>
    <message>
        <source>Species {species} does not use the layer “{place}”; it changes nothing.</source>
        <translation>物种 {species} 不使用图层“{place}”，该图层不影响结果。</translation>
    </message>
    <message>
        <source>Table {place} cannot be read ({reason}); save it as CSV in UTF-8.</source>
        <translation>无法读取表 {place}（{reason}）；请将其保存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>Table {place} has no column “{column}” in the agreed format; check the name.</source>
        <translation>商定格式的表 {place} 中没有“{column}”列；请检查名称。</translation>
    </message>
    <message>
        <source>Table {place} holds the same edit twice; ask the sender to export the package again.</source>
        <translation>表 {place} 中同一变更重复出现；请联系发送方重新导出数据包。</translation>
    </message>
    <message>
        <source>Table {place} needs the column “{column}” once; it has {known}.</source>
        <translation>表 {place} 须有且仅有一个“{column}”列；现有的列：{known}。</translation>
    </message>
    <message>
        <source>Table {place} of the package has a computed column “{column}”, which is not allowed; ask the sender to export it again.</source>
        <translation>数据包的表 {place} 含有不允许的计算列“{column}”；请联系发送方重新导出。</translation>
    </message>
    <message>
        <source>Table {place} of the package has an unknown column “{column}”; update the plugin or ask the sender.</source>
        <translation>数据包的表 {place} 含有未知列“{column}”；请更新插件或询问发送方。</translation>
    </message>
    <message>
        <source>Table {place} of the package holds more than {maximum} rows; ask the sender to split it by year or site.</source>
        <translation>数据包的表 {place} 超过 {maximum} 行；请联系发送方按年份或地点拆分。</translation>
    </message>
    <message>
        <source>Table {place} of the package lacks the column {column}; ask the sender to export it again.</source>
        <translation>数据包的表 {place} 缺少 {column} 列；请联系发送方重新导出。</translation>
    </message>
    <message>
        <source>Table {place}, row {row}, column {column}: “{found}” cannot be used; wanted is {wanted}.</source>
        <translation>表 {place} 第 {row} 行 {column} 列：“{found}”不可用；此处需要{wanted}。</translation>
    </message>
    <message>
        <source>Table {place}, row {row}: the uuid is malformed; ask the sender to export the package again.</source>
        <translation>表 {place} 第 {row} 行：uuid 格式错误；请联系发送方重新导出数据包。</translation>
    </message>
    <message>
        <source>Table {place}, row {row}: “{a}” and “{b}” are not two core areas that can be used; the row is left out.</source>
        <translation>表 {place} 第 {row} 行：“{a}”和“{b}”不是两个可用的核心生境；已略去该行。</translation>
    </message>
    <message>
        <source>Table {place}, row {row}: “{text}” is no class code with a resistance; write a whole number, and a number above 0 or nothing for ground that cannot be crossed.</source>
        <translation>表 {place} 第 {row} 行：“{text}”不是带阻力值的类别代码；请填写一个整数作为代码，再填写一个大于 0 的数作为阻力，不可通行的类别则留空。</translation>
    </message>
    <message>
        <source>The agreed format has no table “{place}”; check the name.</source>
        <translation>商定格式中没有表“{place}”；请检查名称。</translation>
    </message>
    <message>
        <source>The area holds no cell of {cell_m} m; check the extent and the cell size.</source>
        <translation>区域内容纳不下一个 {cell_m} m 的像元；请检查范围和像元大小。</translation>
    </message>
    <message>
        <source>The cost of corridors between {place} needs a suitability; give land cover too.</source>
        <translation>计算 {place} 之间的廊道成本需要适宜度；请同时提供土地覆盖。</translation>
    </message>
    <message>
        <source>The currents of pair {place} are less exact than asked for: {residual} of 1 A is out of balance after {iterations} iterations, where {tolerance} is wanted. Long thin lines of very high resistance are the usual reason; lower the greatest resistance or make such lines impassable.</source>
        <translation>斑块对 {place} 的电流未达到要求的精度：迭代 {iterations} 次后，1 A 中仍有 {residual} 不平衡，要求为 {tolerance}。常见原因是阻力极高的细长线状地物；请降低最大阻力，或将这些线状地物设为不可通行。</translation>
    </message>
    <message>
        <source>The greatest resistance is {maximum}; it must be above 1.</source>
        <translation>最大阻力为 {maximum}，须大于 1。</translation>
    </message>
    <message>
        <source>The landscape of {landscape_km2} km² is smaller than the nodes of layer {place} together, {nodes_km2} km²; give the area of the whole study region, or leave it empty.</source>
        <translation>景观面积 {landscape_km2} km² 小于图层 {place} 各节点的总面积 {nodes_km2} km²；请给出整个研究区的面积，或留空。</translation>
    </message>
    <message>
        <source>The layer “{place}” cannot be read; check that the file exists and is not damaged.</source>
        <translation>无法读取图层“{place}”；请检查文件是否存在、是否损坏。</translation>
    </message>
    <message>
        <source>The layer “{place}” lies on another grid than the land cover; align it first.</source>
        <translation>图层“{place}”与土地覆盖的格网不一致；请先对齐。</translation>
    </message>
    <message>
        <source>The least area of {min_area_km2} km² is smaller than a cell ({cell_km2} km²); every single cell counts as a patch.</source>
        <translation>最小面积 {min_area_km2} km² 小于一个像元（{cell_km2} km²）；每个像元都会成为一个斑块。</translation>
    </message>
    <message>
        <source>The length of a narrow stretch that is borne is 0 m: give one above 0, for example 500.</source>
        <translation>允许窄于最小宽度的长度不能为 0 m；请填写大于 0 的长度，例如 500。</translation>
    </message>
    <message>
        <source>The manifest of the package has a wrong entry “{field}”; ask the sender to export it again.</source>
        <translation>数据包清单的条目“{field}”有误；请联系发送方重新导出。</translation>
    </message>
    <message>
        <source>The map has no layers; choose at least one.</source>
        <translation>地图没有图层；请至少选择一个。</translation>
    </message>
    <message>
        <source>The outline of a corridor or core area is damaged ({reason}); repair it with “Fix geometries”.</source>
        <translation>某廊道或核心生境的轮廓已损坏（{reason}）；请用“修正几何图形”修复。</translation>
    </message>
    <message>
        <source>The outline of corridor {place} crosses itself here; correct it with the vertex tool.</source>
        <translation>廊道 {place} 的轮廓在此处自相交；请用顶点工具改正。</translation>
    </message>
    <message>
        <source>The outline of corridor {place} is not valid here; correct it with the vertex tool.</source>
        <translation>廊道 {place} 的轮廓在此处无效；请用顶点工具改正。</translation>
    </message>
    <message>
        <source>The package has a signature ({place}), which this version does not check; trust it as an unsigned one.</source>
        <translation>数据包带有签名（{place}），本版本不作检查；请按未签名的数据包对待。</translation>
    </message>
    <message>
        <source>The package has more than {maximum} faults, the last of them at {place}; ask the sender to export it again.</source>
        <translation>数据包的错误超过 {maximum} 处，最后一处在 {place}；请联系发送方重新导出。</translation>
    </message>
    <message>
        <source>The package has more than {maximum} members; ask the sender to export it again.</source>
        <translation>数据包内的文件超过 {maximum} 个；请联系发送方重新导出。</translation>
    </message>
    <message>
        <source>The package has no manifest; choose an exchange package made by this plugin.</source>
        <translation>数据包没有清单；请选择由本插件生成的数据包。</translation>
    </message>
    <message>
        <source>The package is of another format; choose an exchange package made by this plugin.</source>
        <translation>数据包的格式不符；请选择由本插件生成的数据包。</translation>
    </message>
    <message>
        <source>The package is of format {found} and this version of the plugin reads {known}; update the plugin.</source>
        <translation>数据包的格式版本为 {found}，而此版插件支持 {known}；请更新插件。</translation>
    </message>
    <message>
        <source>The package was made with a newer version of the format (code lists {codelists}); what is unknown here is kept and handed on in its own tier or a stricter one only. Update the plugin to see it.</source>
        <translation>该数据包由较新版本的格式生成（代码表 {codelists}）；此处未知的内容会保留，且只随同一级别或更严格级别的数据包继续传递。更新插件后可查看。</translation>
    </message>
    <message>
        <source>The resistances around row {row}, column {column} lie too far apart to be summed; keep the greatest under 10,000 times the least.</source>
        <translation>第 {row} 行第 {column} 列附近的阻力相差过大，无法累加；请使最大值不超过最小值的 10,000 倍。</translation>
    </message>
    <message>
        <source>The rules on sensitive species {place} of the plugin are damaged ({part}); install the plugin again.</source>
        <translation>插件的敏感物种规则 {place} 已损坏（{part}）；请重新安装插件。</translation>
    </message>
    <message>
        <source>The schema {place} of the plugin is damaged ({part}); install the plugin again.</source>
        <translation>插件的数据结构文件 {place} 已损坏（{part}）；请重新安装插件。</translation>
    </message>
    <message>
        <source>The scores of pressure {place} lie on another grid than the rest; score all pressures in one run.</source>
        <translation>压力 {place} 的得分与其他压力的格网不一致；请在同一次运行中完成全部压力的评分。</translation>
    </message>
    <message>
        <source>The suitability raster {place} holds no data; check that it covers the area.</source>
        <translation>适宜度栅格 {place} 没有数据；请检查其是否覆盖该区域。</translation>
    </message>
    <message>
        <source>The table of pressures is empty; name at least one pressure and its layer.</source>
        <translation>压力表为空；请至少填写一项压力及其图层。</translation>
    </message>
    <message>
        <source>The tables of the office database are not open; choose the database above and open it first.</source>
        <translation>机构数据库的表尚未打开；请先在上方选择并打开数据库。</translation>
    </message>
    <message>
        <source>The threat “{place}” is nowhere near the land cover and degrades nothing; check its raster {path}.</source>
        <translation>威胁“{place}”不在土地覆盖附近，不造成任何退化；请检查其栅格 {path}。</translation>
    </message>
    <message>
        <source>The weights of all threats add up to 0; give at least one threat a weight above 0.</source>
        <translation>所有威胁的权重之和为 0；请至少为一项威胁设置大于 0 的权重。</translation>
    </message>
    <message>
        <source>The whole area would need {need_gib} GiB of memory and {free_gib} GiB are free: each pair is worked on by itself, in a window of at most {cells} cells.</source>
        <translation>整个区域需要 {need_gib} GiB 内存，而可用的为 {free_gib} GiB：将逐对计算，每个窗口至多 {cells} 个像元。</translation>
    </message>
    <message>
        <source>There is no database {place}; check the path or make one with “New assessment”.</source>
        <translation>数据库 {place} 不存在；请检查路径，或用“新建评估”创建。</translation>
    </message>
    <message>
        <source>There is no language “{place}”; choose one from the list.</source>
        <translation>没有语言“{place}”；请从列表中选择。</translation>
    </message>
    <message>
        <source>There is no package {place}; check the path.</source>
        <translation>数据包 {place} 不存在；请检查路径。</translation>
    </message>
    <message>
        <source>There is no protocol “{place}”; choose one of {known} or the path of a JSON file.</source>
        <translation>没有规程“{place}”；请从 {known} 中选择，或填写 JSON 文件的路径。</translation>
    </message>
    <message>
        <source>There is no tier “{place}”; choose public, partner or restricted.</source>
        <translation>没有可见级别“{place}”；请选择 public、partner 或 restricted。</translation>
    </message>
    <message>
        <source>There is no “{place}” among {known}; choose one of these or the path of a JSON file.</source>
        <translation>{known} 中没有“{place}”；请从中选择，或填写 JSON 文件的路径。</translation>
    </message>
    <message>
        <source>This installation of QGIS lacks the Python package shapely; add “python3-shapely” with the OSGeo4W Setup or your system&apos;s package manager and start QGIS again.</source>
        <translation>此 QGIS 缺少 Python 包 shapely；请用 OSGeo4W 安装程序或系统的软件包管理器添加“python3-shapely”，然后重新启动 QGIS。</translation>
    </message>
    <message>
        <source>Two results are to be written to {place}; give each a name of its own.</source>
        <translation>有两个结果都要写入 {place}；请分别指定不同的名称。</translation>
    </message>
    <message>
        <source>Unit {place} has the finished answers of {count} assessors; a consensus needs two.</source>
        <translation>单元 {place} 只有 {count} 位评估者完成了作答；达成共识需要两位。</translation>
    </message>
    <message>
        <source>Unit {place} lies where layer {layer} has no data; check that the layer covers the unit.</source>
        <translation>单元 {place} 位于图层 {layer} 没有数据的地方；请检查图层是否覆盖该单元。</translation>
    </message>
    <message>
        <source>Unit {place}: the control measure for {pressure} lacks {fields}; complete it.</source>
        <translation>单元 {place}：针对压力“{pressure}”的管控措施缺少 {fields}；请补全。</translation>
    </message>
    <message>
        <source>Unit {place}: {pressure} is of class {pressure_class} and needs a control measure with authority, deadline and status.</source>
        <translation>单元 {place}：压力“{pressure}”的等级为 {pressure_class}，须有管控措施，并注明主管部门、期限和状态。</translation>
    </message>
    <message>
        <source>Without site {site} its network falls apart; find a site that could stand in for it.</source>
        <translation>若失去地点 {site}，其网络将断开；请寻找可替代它的地点。</translation>
    </message>
    <message>
        <source>Without this site the chain of corridor {place} falls apart; find a site that could stand in for it.</source>
        <translation>若失去此地点，廊道 {place} 的踏脚石链将断开；请寻找可替代它的地点。</translation>
    </message>
    <message>
        <source>{cells} cells of {cell_m} m need {need_gib} GiB in {place} and {free_gib} GiB are free; choose cells of {fitting_m} m or more, a smaller area, or another disk.</source>
        <translation>{cells} 个 {cell_m} m 像元在 {place} 中需要 {need_gib} GiB，目前可用 {free_gib} GiB；请将像元设为 {fitting_m} m 或更大，缩小区域，或换用其他磁盘。</translation>
    </message>
    <message>
        <source>{cells} cells of {cell_m} m need {need_gib} GiB of memory and {free_gib} GiB are free; choose cells of {fitting_m} m or more, or a smaller area.</source>
        <translation>{cells} 个 {cell_m} m 像元需要 {need_gib} GiB 内存，目前可用 {free_gib} GiB；请将像元设为 {fitting_m} m 或更大，或缩小区域。</translation>
    </message>
    <message>
        <source>{count} cells of the resistance raster are 0 or negative and count as barriers; resistance starts at 1.</source>
        <translation>阻力栅格中有 {count} 个像元为 0 或负值，按障碍处理；阻力应从 1 开始。</translation>
    </message>
    <message>
        <source>{count} cells of the resistance raster are infinite and count as barriers.</source>
        <translation>阻力栅格中有 {count} 个像元为无穷大，按障碍处理。</translation>
    </message>
    <message>
        <source>{count} cells of the resistance raster hold no data and count as barriers.</source>
        <translation>阻力栅格中有 {count} 个像元无数据，按障碍处理。</translation>
    </message>
    <message>
        <source>{count} edits of office {place} were handed on by {sender}; their checksums are true, but {place} has not signed for them.</source>
        <translation>机构 {place} 的 {count} 项变更由 {sender} 转交；校验和正确，但 {place} 未签名确认。</translation>
    </message>
    <message>
        <source>{count} edits of table {place} come from a newer version of the format; they are kept, not shown.</source>
        <translation>表 {place} 的 {count} 项变更来自较新版本的格式；予以保留，但不显示。</translation>
    </message>
    <message>
        <source>{count} edits wait for earlier ones that have not arrived; import the missing packages too.</source>
        <translation>{count} 项变更所依赖的前序变更尚未收到；请同时导入缺少的数据包。</translation>
    </message>
    <message>
        <source>{count} patches that touch no marked cell were left out.</source>
        <translation>已舍去 {count} 个未与标记像元相接的斑块。</translation>
    </message>
    <message>
        <source>{count} patches under {min_area_km2} km² were left out.</source>
        <translation>已舍去 {count} 个小于 {min_area_km2} km² 的斑块。</translation>
    </message>
    <message>
        <source>{count} records with exact places or other restricted contents would leave {place} ({tables}). To let them leave, confirm with the number {count}, and hand the package only to the offices named for it.</source>
        <translation>将有 {count} 条含精确位置或其他受限内容的记录离开 {place}（{tables}）。如同意导出，请以数字 {count} 确认，并只将数据包交给指定机构。</translation>
    </message>
    <message>
        <source>{place} could not be written ({reason}); check that the folder may be written to and that the disk has room. Nothing was left half-written.</source>
        <translation>无法写入 {place}（{reason}）；请检查文件夹的写入权限和磁盘空间。未留下不完整的文件。</translation>
    </message>
    <message>
        <source>{place} exists already; choose another name, existing assessments are never overwritten.</source>
        <translation>{place} 已存在；请另取名称，已有的评估绝不会被覆盖。</translation>
    </message>
    <message>
        <source>{place} has not finished unit {unit}; the talk begins when all who have begun have finished.</source>
        <translation>{place} 尚未完成单元 {unit}；所有已开始的评估者完成后才能开始讨论。</translation>
    </message>
    <message>
        <source>{place} is a zip with something else before or after it; do not open it and ask the sender.</source>
        <translation>{place} 是前后夹带其他内容的 zip；请勿打开，并向发送方核实。</translation>
    </message>
    <message>
        <source>{place} is larger than {maximum_bytes} bytes; ask the sender to split the package by year or site.</source>
        <translation>{place} 超过 {maximum_bytes} 字节；请联系发送方按年份或地点拆分数据包。</translation>
    </message>
    <message>
        <source>{place} is no GeoPackage of a version that is read here ({user_version}); ask the sender to export it again.</source>
        <translation>{place} 不是此处支持的 GeoPackage 版本（{user_version}）；请联系发送方重新导出。</translation>
    </message>
    <message>
        <source>{place} is no office database; make one with “New assessment”.</source>
        <translation>{place} 不是机构数据库；请用“新建评估”创建。</translation>
    </message>
    <message>
        <source>{place} is no plain XML ({reason}); ask the sender to export the package again.</source>
        <translation>{place} 不是普通 XML（{reason}）；请联系发送方重新导出数据包。</translation>
    </message>
    <message>
        <source>{place} is no valid JSON ({reason}); ask the sender to export the package again.</source>
        <translation>{place} 不是有效的 JSON（{reason}）；请联系发送方重新导出数据包。</translation>
    </message>
    <message>
        <source>{place} must not see the answers of others before the talk; choose the role of the consensus.</source>
        <translation>讨论之前 {place} 不得查看他人的答案；请选择“共识”角色。</translation>
    </message>
    <message>
        <source>{place} names “{path}”, which is no member of the package; nothing is ever fetched, so ask the sender to export it again.</source>
        <translation>{place} 引用了“{path}”，但它不是数据包中的文件；插件从不下载任何内容，请联系发送方重新导出。</translation>
    </message>
    <message>
        <source>{place}: a geometry does not match its checksum; the package was altered, so ask the sender for it again.</source>
        <translation>{place}：有几何图形与校验和不符，数据包已被改动；请联系发送方重新提供。</translation>
    </message>
    <message>
        <source>{place}: agreed assessments lack {count} control measures, first for {pressure} of unit {unit}; add measure, authority, deadline and status, or set the assessments back to draft.</source>
        <translation>{place}：已商定的评估缺少 {count} 项管控措施，首先是单元 {unit} 的 {pressure}；请补充措施、主管部门、期限和状态，或将这些评估改回草稿。</translation>
    </message>
    <message>
        <source>{place}: an edit is dated {at}, which lies in the future; check the clock of the computer it was made on.</source>
        <translation>{place}：有一项变更的时间为 {at}，晚于当前时间；请检查作出该变更的计算机的时钟。</translation>
    </message>
    <message>
        <source>{place}: results are written as one file; choose a name ending in one of {known}.</source>
        <translation>{place}：结果须写为单个文件；请使用以 {known} 之一结尾的文件名。</translation>
    </message>
    <message>
        <source>{place}: the column {column} comes from a newer version of the format; it is kept, not shown.</source>
        <translation>{place}：{column} 列来自较新版本的格式；予以保留，但不显示。</translation>
    </message>
    <message>
        <source>{place}: the coordinate reference system {crs} does not measure in metres; choose a projected one, for example the UTM zone of your area, or reproject the layer.</source>
        <translation>{place}：坐标参照系 {crs} 不以米为单位；请选择投影坐标系，例如所在区域的 UTM 带，或重投影图层。</translation>
    </message>
    <message>
        <source>{place}: the geometry is a {found} and must be a {expected}; correct the record.</source>
        <translation>{place}：几何图形类型为 {found}，应为 {expected}；请改正该记录。</translation>
    </message>
    <message>
        <source>{place}: the geometry is damaged ({reason}); correct the record.</source>
        <translation>{place}：几何图形已损坏（{reason}）；请改正该记录。</translation>
    </message>
    <message>
        <source>{place}: the outline crosses itself; mend it with “Fix geometries” or draw it anew.</source>
        <translation>{place}：轮廓自相交；请用“修正几何图形”修复或重新绘制。</translation>
    </message>
    <message>
        <source>{place}: the package lacks a geometry that an edit refers to; ask the sender to export it again.</source>
        <translation>{place}：数据包缺少某项变更所引用的几何图形；请联系发送方重新导出。</translation>
    </message>
    <message>
        <source>{place}: the required answer “{indicator}” is missing; ask the assessor for it.</source>
        <translation>{place}：缺少必答项“{indicator}”；请评估者补填。</translation>
    </message>
    <message>
        <source>“{place}” cannot be a role; write up to 40 letters, digits, points or hyphens, as assessor-A.</source>
        <translation>“{place}”不能作为角色；请用不超过 40 个字母、数字、点或连字符，如 assessor-A。</translation>
    </message>
    <message>
        <source>“{place}” is no code of an office; write country, organisation and number, for example KR-NIE-01.</source>
        <translation>“{place}”不是机构代码；请填写国家、组织和编号，例如 KR-NIE-01。</translation>
    </message>
    <message>
        <source>“{place}” is no coordinate reference system that is known here; choose one from the list.</source>
        <translation>“{place}”不是可识别的坐标参照系；请从列表中选择。</translation>
    </message>
    <message>
        <source>“{place}” reaches {cells} cells far and at most {most} can be computed; choose larger cells or a shorter distance.</source>
        <translation>“{place}”的影响距离为 {cells} 个像元，而最多只能计算 {most} 个；请选用更大的像元，或缩短距离。</translation>
    </message>
    <message>
        <source>“{text}” is no list of radii; write one number in metres, several separated by semicolons, or least:greatest:step.</source>
        <translation>“{text}”不是半径列表；请写一个以米为单位的数、以分号分隔的多个数，或 最小:最大:步长。</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Costs are computed with {engine}.</source>
        <translation>成本由 {engine} 计算。</translation>
    </message>
    <message>
        <source>Stopped as you asked; nothing was written.</source>
        <translation>已按要求停止，未写入任何内容。</translation>
    </message>
    <message>
        <source>{cells} cells: about {memory} GiB of memory and {seconds} s.</source>
        <translation>共 {cells} 个像元：约需 {memory} GiB 内存、{seconds} 秒。</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>&lt;p&gt;Cuts each corridor at right angles to its centreline, every so many metres, and tells for each cut how wide the corridor is, the mean and the greatest disturbance, the mean suitability, and the barriers that are met near by.&lt;/p&gt;&lt;p&gt;The centreline is the drawn one or the medial axis. The worst stretch is the one that lacks most ground to the species&apos; least width; where none is too narrow it is the narrowest place. The plot is written as PNG or SVG, for one corridor.&lt;/p&gt;</source>
        <translation>&lt;p&gt;按给定间距垂直于中心线截取每条廊道的横断面，并给出各断面处的廊道宽度、平均和最大干扰、平均适宜度，以及附近遇到的障碍物。&lt;/p&gt;&lt;p&gt;中心线采用手工绘制的中心线，没有时采用中轴线。最差区段是与物种所需最小宽度相比缺少面积最多的区段；没有过窄之处时，则为最窄处。图表仅针对一条廊道，输出为 PNG 或 SVG。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Choose a corridor on the map to see its profile.</source>
        <translation>请在地图上选择一条廊道以查看其纵剖面。</translation>
    </message>
    <message>
        <source>Code, uuid or feature number of one corridor; empty = all.</source>
        <translation>一条廊道的代码、uuid 或要素编号；留空 = 全部。</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>廊道</translation>
    </message>
    <message>
        <source>Corridor {name}: narrower than needed from km {start} to km {end}, down to {width} m.</source>
        <translation>廊道 {name}：从 {start} km 到 {end} km 窄于所需宽度，最窄处 {width} m。</translation>
    </message>
    <message>
        <source>Corridor {name}: narrowest from km {start} to km {end}, {width} m.</source>
        <translation>廊道 {name}：从 {start} km 到 {end} km 最窄，宽 {width} m。</translation>
    </message>
    <message>
        <source>Corridor {name}: no width could be measured.</source>
        <translation>廊道 {name}：无法测量宽度。</translation>
    </message>
    <message>
        <source>Distance between two cuts.</source>
        <translation>相邻两个横断面之间的距离。</translation>
    </message>
    <message>
        <source>End of the worst stretch (km)</source>
        <translation>最差区段终点（km）</translation>
    </message>
    <message>
        <source>Least width (m)</source>
        <translation>最小宽度（m）</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>图片 (*.png *.svg)</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Profile of a corridor</source>
        <translation>廊道纵剖面</translation>
    </message>
    <message>
        <source>Raster of habitat suitability, 0 to 1.</source>
        <translation>生境适宜度栅格，0 到 1。</translation>
    </message>
    <message>
        <source>Raster of the disturbance index.</source>
        <translation>干扰指数栅格。</translation>
    </message>
    <message>
        <source>Start of the worst stretch (km)</source>
        <translation>最差区段起点（km）</translation>
    </message>
    <message>
        <source>Step (m)</source>
        <translation>步长（m）</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Transects</source>
        <translation>横断面</translation>
    </message>
    <message>
        <source>barrier</source>
        <translation>障碍物</translation>
    </message>
    <message>
        <source>distance along the centreline (km)</source>
        <translation>沿中心线的距离（km）</translation>
    </message>
    <message>
        <source>disturbance</source>
        <translation>干扰</translation>
    </message>
    <message>
        <source>disturbance {value}</source>
        <translation>干扰 {value}</translation>
    </message>
    <message>
        <source>least width</source>
        <translation>最小宽度</translation>
    </message>
    <message>
        <source>suitability (0–1)</source>
        <translation>适宜度（0–1）</translation>
    </message>
    <message>
        <source>suitability {value}</source>
        <translation>适宜度 {value}</translation>
    </message>
    <message>
        <source>width (m)</source>
        <translation>宽度（m）</translation>
    </message>
    <message>
        <source>worst stretch</source>
        <translation>最差区段</translation>
    </message>
    <message>
        <source>{km} km: {width} m wide</source>
        <translation>{km} km：宽 {width} m</translation>
    </message>
</context>
<context>
    <name>Questionnaire</name>
    <message>
        <source>&amp;Copy from the last visit</source>
        <translation>复制上次调查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Date of the visit</source>
        <translation>调查日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Finish the visit</source>
        <translation>完成本次调查(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Layer of sites or corridors</source>
        <translation>地点或廊道图层(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Measure from the maps …</source>
        <translation>从地图量算(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Score all visits …</source>
        <translation>为全部调查计分(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>评估单元(&amp;U)</translation>
    </message>
    <message>
        <source>A control measure is needed for: {names}</source>
        <translation>须有管控措施：{names}</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Add a photo …</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>All pressures together: {value} (0 to 1), range {low} to {high}</source>
        <translation>全部压力合计：{value}（0 到 1），区间 {low} 到 {high}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Choose a unit, or click one on the map.</source>
        <translation>请选择单元，或在地图上点选。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Control measures of this unit …</source>
        <translation>本单元的管控措施…</translation>
    </message>
    <message>
        <source>Control measures: {unit}</source>
        <translation>管控措施：{unit}</translation>
    </message>
    <message>
        <source>Draft.</source>
        <translation>草稿。</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Folder of the &amp;answers</source>
        <translation>答案文件夹(&amp;A)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>NEASPEC questionnaire</source>
        <translation>NEASPEC 调查问卷</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>No answer yet, no score.</source>
        <translation>尚无答案，没有得分。</translation>
    </message>
    <message>
        <source>No pressure of this unit is of class {number} or higher.</source>
        <translation>本单元没有等级为 {number} 及以上的压力。</translation>
    </message>
    <message>
        <source>Not proven: a default of experts, to be agreed by the six countries.</source>
        <translation>未经证实：专家经验默认值，有待六国商定。</translation>
    </message>
    <message>
        <source>Not sure? Give the lowest and the highest answer possible.</source>
        <translation>不确定？请给出可能的最低和最高答案。</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>在地图上</translation>
    </message>
    <message>
        <source>Others who answer, hidden until the talk: {names}.</source>
        <translation>其他作答者（讨论前不显示其答案）：{names}。</translation>
    </message>
    <message>
        <source>Page of the form</source>
        <translation>表单页</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pressure {impact} of {maximum}, class {class_name}, by {worst}</source>
        <translation>压力 {impact}（最高 {maximum}），等级 {class_name}，主要来自{worst}</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Response: {value}</source>
        <translation>响应：{value}</translation>
    </message>
    <message>
        <source>Saved at {time}.</source>
        <translation>已于 {time} 保存。</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>State: {value}</source>
        <translation>状态：{value}</translation>
    </message>
    <message>
        <source>The visit cannot be finished yet: {what}.</source>
        <translation>本次调查尚不能完成：{what}。</translation>
    </message>
    <message>
        <source>Then click a unit on the map.</source>
        <translation>然后在地图上点选一个单元。</translation>
    </message>
    <message>
        <source>There is no unit of the chosen layer here; click inside one.</source>
        <translation>此处没有所选图层的单元；请点在单元内部。</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>采取的措施</translation>
    </message>
    <message>
        <source>Your &amp;role, never your name</source>
        <translation>您的角色，不填姓名(&amp;R)</translation>
    </message>
    <message>
        <source>consensus, at the talk</source>
        <translation>共识，讨论时</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>no pressure</source>
        <translation>无压力</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未量算</translation>
    </message>
    <message>
        <source>one of {sums} is 0, so the impact is 0: {class_name}</source>
        <translation>{sums} 中有一项为 0，故影响为 0：{class_name}</translation>
    </message>
    <message>
        <source>range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>still required: {names}</source>
        <translation>尚须回答：{names}</translation>
    </message>
    <message>
        <source>timing, scope and severity belong together: {names}</source>
        <translation>时间、范围和严重程度须一并回答：{names}</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>已答 {answered}／{asked}</translation>
    </message>
    <message>
        <source>{question} (required)</source>
        <translation>{question}（必答）</translation>
    </message>
    <message>
        <source>{section} ({number} of {count})</source>
        <translation>{section}（{number}／{count}）</translation>
    </message>
    <message>
        <source>{value}{unit} (measured from the maps)</source>
        <translation>{value}{unit}（由地图量算）</translation>
    </message>
    <message>
        <source>– no answer –</source>
        <translation>– 未作答 –</translation>
    </message>
    <message>
        <source>“{text}” is no date; write year-month-day, for example 2027-03-01.</source>
        <translation>“{text}”不是日期；请按年-月-日填写，例如 2027-03-01。</translation>
    </message>
    <message>
        <source>“{text}” is no number from {low} to {high}; it is not saved.</source>
        <translation>“{text}”不是 {low} 到 {high} 之间的数；未保存。</translation>
    </message>
    <message>
        <source>“{text}” is no number from {low} upwards; it is not saved.</source>
        <translation>“{text}”不是 {low} 以上的数；未保存。</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a class code, a whole number</source>
        <translation>类别代码（整数）</translation>
    </message>
    <message>
        <source>a code stands twice</source>
        <translation>代码重复</translation>
    </message>
    <message>
        <source>a coordinate is no number</source>
        <translation>坐标不是数字</translation>
    </message>
    <message>
        <source>a coordinate lies off the globe</source>
        <translation>坐标超出地球范围</translation>
    </message>
    <message>
        <source>a key is not known</source>
        <translation>未知的键</translation>
    </message>
    <message>
        <source>a key stands twice</source>
        <translation>键重复</translation>
    </message>
    <message>
        <source>a label lacks a language</source>
        <translation>标签缺少某种语言</translation>
    </message>
    <message>
        <source>a line has fewer than two points</source>
        <translation>线少于两个点</translation>
    </message>
    <message>
        <source>a list is wanted</source>
        <translation>应为列表</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>a name that may be that of a file</source>
        <translation>可用作文件名的名称</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>大于 0 的数</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>数字过长</translation>
    </message>
    <message>
        <source>a number is wanted</source>
        <translation>应为数字</translation>
    </message>
    <message>
        <source>a pair of numbers is wanted</source>
        <translation>应为一对数字</translation>
    </message>
    <message>
        <source>a raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <source>a ring is not closed</source>
        <translation>环未闭合</translation>
    </message>
    <message>
        <source>a text is wanted</source>
        <translation>应为文本</translation>
    </message>
    <message>
        <source>a value is not known</source>
        <translation>未知的值</translation>
    </message>
    <message>
        <source>a value stands in two classes</source>
        <translation>同一个值出现在两个类别中</translation>
    </message>
    <message>
        <source>a value that stands in one row only</source>
        <translation>不与其他行重复的值</translation>
    </message>
    <message>
        <source>all weights are 0</source>
        <translation>所有权重都是 0</translation>
    </message>
    <message>
        <source>an entry is missing</source>
        <translation>缺少条目</translation>
    </message>
    <message>
        <source>an object is wanted</source>
        <translation>应为对象</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>已在其他程序中打开</translation>
    </message>
    <message>
        <source>at least one row</source>
        <translation>至少一行</translation>
    </message>
    <message>
        <source>either classes or points are wanted, not both</source>
        <translation>类别（classes）与折点（points）只能二选一</translation>
    </message>
    <message>
        <source>in the east</source>
        <translation>东侧</translation>
    </message>
    <message>
        <source>in the north</source>
        <translation>北侧</translation>
    </message>
    <message>
        <source>in the south</source>
        <translation>南侧</translation>
    </message>
    <message>
        <source>in the west</source>
        <translation>西侧</translation>
    </message>
    <message>
        <source>it counts more points than it holds</source>
        <translation>声明的点数多于实际点数</translation>
    </message>
    <message>
        <source>it defines a document type</source>
        <translation>它定义了文档类型</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>内容提前结束</translation>
    </message>
    <message>
        <source>it has too many vertices</source>
        <translation>顶点过多</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>内容为空</translation>
    </message>
    <message>
        <source>it is nested</source>
        <translation>存在嵌套</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>it is too big</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>it may not be written to</source>
        <translation>没有写入权限</translation>
    </message>
    <message>
        <source>its fields</source>
        <translation>字段有误</translation>
    </message>
    <message>
        <source>its header is wrong</source>
        <translation>文件头有误</translation>
    </message>
    <message>
        <source>its predecessors</source>
        <translation>前序修改有误</translation>
    </message>
    <message>
        <source>its syntax</source>
        <translation>语法有误</translation>
    </message>
    <message>
        <source>its table</source>
        <translation>所属表有误</translation>
    </message>
    <message>
        <source>its type is not allowed</source>
        <translation>类型不被允许</translation>
    </message>
    <message>
        <source>its values</source>
        <translation>值有误</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>线</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他类型</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>结尾之后还有内容</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>数字超出范围</translation>
    </message>
    <message>
        <source>the path of a raster</source>
        <translation>栅格的路径</translation>
    </message>
    <message>
        <source>the system refused it</source>
        <translation>被系统拒绝</translation>
    </message>
    <message>
        <source>the text is not in UTF-8</source>
        <translation>文本不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>the values do not rise</source>
        <translation>数值未递增</translation>
    </message>
    <message>
        <source>there are more than 254 different weights</source>
        <translation>不同的权重超过 254 个</translation>
    </message>
    <message>
        <source>this is no valid CSV</source>
        <translation>不是有效的 CSV</translation>
    </message>
    <message>
        <source>this is no valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>&lt;p&gt;Puts the layers on one A4 page with legend, scale bar, north arrow, graticule, date, protocol and the disclaimer on boundaries, in the chosen language, and writes it as PDF and as PNG. Text in the PDF stays text.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将各图层排在一张 A4 页面上，附图例、比例尺、指北针、经纬网、日期、规程和边界声明，以所选语言输出为 PDF 和 PNG。PDF 中的文字保留为文本。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Coordinate reference system: {crs}</source>
        <translation>坐标参照系：{crs}</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>日期：{date}</translation>
    </message>
    <message>
        <source>Heading of the page; empty for the standard one.</source>
        <translation>页面标题；留空则使用标准标题。</translation>
    </message>
    <message>
        <source>Joint assessment of habitat, disturbance and corridors</source>
        <translation>生境、干扰与廊道联合评估</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Layers of the map, the topmost first.</source>
        <translation>地图图层，最上层在前。</translation>
    </message>
    <message>
        <source>Made with neaspec_plugin {version}</source>
        <translation>由 neaspec_plugin {version} 制作</translation>
    </message>
    <message>
        <source>Map as PDF</source>
        <translation>PDF 地图</translation>
    </message>
    <message>
        <source>Map as PNG</source>
        <translation>PNG 地图</translation>
    </message>
    <message>
        <source>Print the overview map</source>
        <translation>输出总览图</translation>
    </message>
    <message>
        <source>Protocol whose name and version are printed.</source>
        <translation>在图上注明其名称和版本的规程。</translation>
    </message>
    <message>
        <source>Protocol: {name} {version}</source>
        <translation>规程：{name} {version}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>数据来源：{sources}</translation>
    </message>
    <message>
        <source>The page as PDF.</source>
        <translation>PDF 格式的页面。</translation>
    </message>
    <message>
        <source>The page as a picture.</source>
        <translation>图片格式的页面。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Who made the data and under which licence; printed on the page.</source>
        <translation>数据制作者和数据许可；将印在页面上。</translation>
    </message>
</context>
<context>
    <name>Resistance</name>
    <message>
        <source>&lt;p&gt;R = M − (M − 1)·(1 − e^(−c·h)) / (1 − e^(−c)), where h is the suitability (0 to 1), M the greatest resistance and c the shape (Keeley et al. 2016). The greater c, the more readily animals cross ground that is no good habitat; c = 0 is a straight line.&lt;/p&gt;&lt;p&gt;Instead of suitability you may give land cover and a table with a resistance for each class. Disturbance may be added; barriers are burnt in last, every cell they touch.&lt;/p&gt;&lt;p&gt;Cells without data stay impassable.&lt;/p&gt;</source>
        <translation>&lt;p&gt;R = M − (M − 1)·(1 − e^(−c·h)) / (1 − e^(−c))，其中 h 为适宜度（0 到 1），M 为最大阻力，c 为形状参数（Keeley 等，2016）。c 越大，动物越容易穿越非优质生境；c = 0 时为直线。&lt;/p&gt;&lt;p&gt;也可用土地覆盖和各类别的阻力表代替适宜度。可叠加干扰；障碍物最后叠加，凡触及的像元均计入。&lt;/p&gt;&lt;p&gt;无数据的像元仍不可通行。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Barrier resistance</source>
        <translation>障碍物阻力</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>障碍物</translation>
    </message>
    <message>
        <source>CSV with the columns “class” and “resistance”; an empty resistance means ground that cannot be crossed.</source>
        <translation>含“class”和“resistance”列的 CSV；阻力为空表示该类别不可通行。</translation>
    </message>
    <message>
        <source>Derive movement resistance</source>
        <translation>计算移动阻力</translation>
    </message>
    <message>
        <source>Expert default 1000. With 0 the barriers cannot be crossed at all.</source>
        <translation>专家经验默认值 1000。设为 0 时障碍物完全不可通行。</translation>
    </message>
    <message>
        <source>Expert default 4; 0 is a straight line. Studies use 0.25, 0.5, 1, 2, 4, 8 and 16: try several.</source>
        <translation>专家经验默认值 4；0 为直线。研究中使用 0.25、0.5、1、2、4、8 和 16：请多试几个。</translation>
    </message>
    <message>
        <source>Fences, canals, dams: every cell they touch is raised to the barrier resistance.</source>
        <translation>围栏、水渠、水坝：所触及的像元一律提高到障碍物阻力。</translation>
    </message>
    <message>
        <source>Greatest resistance</source>
        <translation>最大阻力</translation>
    </message>
    <message>
        <source>Index 0 to 100 to be added; where it has no data nothing is added.</source>
        <translation>要叠加的指数，0 到 100；无数据处不增加。</translation>
    </message>
    <message>
        <source>Mean resistance</source>
        <translation>平均阻力</translation>
    </message>
    <message>
        <source>Raster of class codes, instead of suitability.</source>
        <translation>类别代码栅格，代替适宜度。</translation>
    </message>
    <message>
        <source>Raster of suitability, 0 to 1.</source>
        <translation>适宜度栅格，0 到 1。</translation>
    </message>
    <message>
        <source>Raster of suitability, 0 to 1; leave it out to start from land cover.</source>
        <translation>适宜度栅格，0 到 1；改用土地覆盖时留空。</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>阻力</translation>
    </message>
    <message>
        <source>Resistance added for each point of the index. Expert default 1.</source>
        <translation>指数每增加 1 所增加的阻力。专家经验默认值 1。</translation>
    </message>
    <message>
        <source>Resistance of the classes</source>
        <translation>各类别的阻力</translation>
    </message>
    <message>
        <source>Resistance where the suitability is 0; it is 1 where the suitability is 1.</source>
        <translation>适宜度为 0 处的阻力；适宜度为 1 处的阻力为 1。</translation>
    </message>
    <message>
        <source>Shape c</source>
        <translation>形状参数 c</translation>
    </message>
    <message>
        <source>Weight of disturbance</source>
        <translation>干扰权重</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>&lt;p&gt;Scores disturbance as it is and after each control measure, then after all of them, on one grid. The layer of measures holds polygons with the fields &lt;i&gt;measure&lt;/i&gt; (name), &lt;i&gt;kind&lt;/i&gt; (remove, reduce, move, close), &lt;i&gt;pressure&lt;/i&gt; (code in the scheme) and &lt;i&gt;amount&lt;/i&gt; (reduce: percent that goes; close: months a year). Features of the pressure are cut at the polygon and distances computed anew; what is moved scores at its new place, too.&lt;/p&gt;&lt;p&gt;With land cover the suitability follows, with core areas the cost of the corridors between them, with an office database the class of each site after its agreed scores. The table has a row for each measure and country; measures are ranked by what they take off the mean index.&lt;/p&gt;</source>
        <translation>&lt;p&gt;在同一格网上计算现状、每项管控措施之后以及全部措施之后的干扰。措施图层为多边形，含字段 &lt;i&gt;measure&lt;/i&gt;（名称）、&lt;i&gt;kind&lt;/i&gt;（remove 移除、reduce 减少、move 迁移、close 季节性关闭）、&lt;i&gt;pressure&lt;/i&gt;（方案中的代码）和 &lt;i&gt;amount&lt;/i&gt;（reduce：减少的百分比；close：每年月数）。压力要素在多边形边界处切开并重新计算距离；迁移的要素也在新位置计分。&lt;/p&gt;&lt;p&gt;提供土地覆盖则给出适宜度，提供核心生境则给出其间廊道的成本，提供机构数据库则按已商定得分给出各地点的等级。表中每项措施和国家一行；按平均指数的降低量排序。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>As in the step of that name; it decides how suitability becomes a cost.</source>
        <translation>与同名步骤相同；决定适宜度如何转为成本。</translation>
    </message>
    <message>
        <source>Class of each site before and after each measure; needs a database.</source>
        <translation>每项措施前后各地点的等级；需要数据库。</translation>
    </message>
    <message>
        <source>Compare control measures</source>
        <translation>比较管控措施</translation>
    </message>
    <message>
        <source>Field of the core areas that numbers them.</source>
        <translation>核心生境的编号字段。</translation>
    </message>
    <message>
        <source>For the cost of corridors between them, before and after.</source>
        <translation>用于计算核心生境之间的廊道在措施前后的成本。</translation>
    </message>
    <message>
        <source>For the suitability before and after, as in “Model habitat suitability”.</source>
        <translation>用于计算措施前后的适宜度，同步骤“模拟生境适宜度”。</translation>
    </message>
    <message>
        <source>GeoPackage with the agreed assessments of sites; it is only read.</source>
        <translation>含已商定地点评估的 GeoPackage；只读取。</translation>
    </message>
    <message>
        <source>Index after all measures</source>
        <translation>全部措施后的指数</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>New places</source>
        <translation>新位置</translation>
    </message>
    <message>
        <source>One row for each measure and country, and for all measures together.</source>
        <translation>每项措施和国家一行，并有全部措施合计行。</translation>
    </message>
    <message>
        <source>Polygons with the fields measure, kind, pressure and amount.</source>
        <translation>含字段 measure（措施）、kind（类型）、pressure（压力）和 amount（数量）的多边形。</translation>
    </message>
    <message>
        <source>Table of gains</source>
        <translation>效益表</translation>
    </message>
    <message>
        <source>Table of sites</source>
        <translation>地点表</translation>
    </message>
    <message>
        <source>Where pressures of measures of the kind move come to; the field measure names the measure.</source>
        <translation>类型为 move 的措施所迁压力的新位置；字段 measure 为措施名称。</translation>
    </message>
    <message>
        <source>{number}/{total} {measure}</source>
        <translation>{number}/{total} {measure}</translation>
    </message>
    <message>
        <source>{rank}. {measure}: mean index {before} → {after}</source>
        <translation>{rank}. {measure}：平均指数 {before} → {after}</translation>
    </message>
</context>
<context>
    <name>Suitability</name>
    <message>
        <source>&lt;p&gt;Scores each layer by the functions of the species file and takes the weighted geometric mean: HSI = (Π sᵢ^wᵢ)^(1/Σwᵢ). One variable at 0 makes the whole 0; no good value can hide it.&lt;/p&gt;&lt;p&gt;Values the literature does not prove are expert defaults and marked so in the species file; change them in a copy of your own.&lt;/p&gt;</source>
        <translation>&lt;p&gt;按物种文件中的函数为各图层评分，取加权几何平均：HSI = (Π sᵢ^wᵢ)^(1/Σwᵢ)。任一变量为 0 则结果为 0，其他变量再好也不能掩盖。&lt;/p&gt;&lt;p&gt;文献未能证实的值为专家经验默认值，已在物种文件中注明；如需修改，请在自己的副本中进行。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Disturbance index</source>
        <translation>干扰指数</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>高程</translation>
    </message>
    <message>
        <source>Habitat suitability</source>
        <translation>生境适宜度</translation>
    </message>
    <message>
        <source>Height above the sea in metres.</source>
        <translation>海拔高度（米）。</translation>
    </message>
    <message>
        <source>Index 0 to 100. The result takes its grid; without it, that of the land cover.</source>
        <translation>0 到 100 的指数。结果采用其格网；未提供时采用土地覆盖的格网。</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>土地覆盖</translation>
    </message>
    <message>
        <source>Mean suitability</source>
        <translation>平均适宜度</translation>
    </message>
    <message>
        <source>Model habitat suitability</source>
        <translation>模拟生境适宜度</translation>
    </message>
    <message>
        <source>Raster of land cover classes as in the species file (Copernicus CGLS-LC100 codes).</source>
        <translation>类别与物种文件一致的土地覆盖栅格（Copernicus CGLS-LC100 代码）。</translation>
    </message>
    <message>
        <source>Rivers and lakes, or a raster whose cells above 0 are water.</source>
        <translation>河流和湖泊，或像元值大于 0 表示水体的栅格。</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水体</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>&lt;p&gt;Prints an exercise in the language asked for: objective, time, whether the internet is needed, the steps, and a card for each unit that tells what the students need to answer the protocol. For the trainer the numbers that must come out stand beside the steps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;以所需语言打印练习：目标、时间、是否需要互联网、步骤，以及每个单元的一张卡片，提供学员按规程作答所需的信息。培训者用的版本在步骤旁列出应得的数值。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Takes a folder with a CSV file of answers for each student, as the questionnaire or the template gives them, and compares each with the reference scoring of the exercise and with the class: parts of answers that are equal, units of the right class, kappa, and what was hardest. Students are named by their files.&lt;/p&gt;&lt;p&gt;A file with a fault is not taken; its faults stand on the sheet of the class with row and column, and the others are compared all the same.&lt;/p&gt;</source>
        <translation>&lt;p&gt;读取一个文件夹，其中每位学员一个答案 CSV 文件（由调查问卷或模板生成），逐一与练习的参考评分和全班比较：相同的答案项、等级正确的单元、κ 值以及最难之处。学员以文件名表示。&lt;/p&gt;&lt;p&gt;有错误的文件不予采用；其错误及所在行、列见全班成绩单，其余文件照常比较。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A CSV file of answers for each student.</source>
        <translation>每位学员一个答案 CSV 文件。</translation>
    </message>
    <message>
        <source>A class may work in several languages: codes and numbers are the same in all.</source>
        <translation>全班可使用多种语言：代码和数值都相同。</translation>
    </message>
    <message>
        <source>Agreement with the reference (kappa): {kappa}</source>
        <translation>与参考评分的一致性（κ）：{kappa}</translation>
    </message>
    <message>
        <source>Cards of the units (invented)</source>
        <translation>单元卡片（虚构）</translation>
    </message>
    <message>
        <source>Compare a class with the reference</source>
        <translation>将全班与参考评分比较</translation>
    </message>
    <message>
        <source>Equal parts, %</source>
        <translation>相同项，%</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Exercise sheet</source>
        <translation>练习单</translation>
    </message>
    <message>
        <source>Files not taken</source>
        <translation>未采用的文件</translation>
    </message>
    <message>
        <source>Folder for a PDF for each student and one for the class.</source>
        <translation>存放每位学员和全班 PDF 的文件夹。</translation>
    </message>
    <message>
        <source>Folder of the class</source>
        <translation>全班文件夹</translation>
    </message>
    <message>
        <source>For the trainer.</source>
        <translation>供培训者使用。</translation>
    </message>
    <message>
        <source>Give or take</source>
        <translation>允许误差</translation>
    </message>
    <message>
        <source>Hardest first</source>
        <translation>最难者在前</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Internet: needed.</source>
        <translation>互联网：需要。</translation>
    </message>
    <message>
        <source>Internet: not needed.</source>
        <translation>互联网：不需要。</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>κ</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>练习单语言</translation>
    </message>
    <message>
        <source>Most of the class</source>
        <translation>全班多数</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>Name of an exercise of the plugin, or the path of your own exercise file (JSON).</source>
        <translation>插件自带练习的名称，或您自己的练习文件（JSON）路径。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Number of students compared</source>
        <translation>参与比较的学员数</translation>
    </message>
    <message>
        <source>Objective:</source>
        <translation>目标：</translation>
    </message>
    <message>
        <source>Of the habitat there was, {left} % is left; {protected} % of the unit is protected.</source>
        <translation>原有生境尚存 {left} %；单元的 {protected} % 受到保护。</translation>
    </message>
    <message>
        <source>One row for each student.</source>
        <translation>每位学员一行。</translation>
    </message>
    <message>
        <source>Place in the class: {place} of {count}; median of the class {median} %.</source>
        <translation>全班名次：{count} 人中第 {place}；全班中位数 {median} %。</translation>
    </message>
    <message>
        <source>Print an exercise</source>
        <translation>打印练习</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考评分</translation>
    </message>
    <message>
        <source>Result sheets</source>
        <translation>成绩单</translation>
    </message>
    <message>
        <source>Right classes</source>
        <translation>等级正确</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Table of the class</source>
        <translation>全班成绩表</translation>
    </message>
    <message numerus="yes">
        <source>Time: %n minute(s).</source>
        <translation><numerusform>时间：%n 分钟。</numerusform></translation>
    </message>
    <message>
        <source>To be printed or shown.</source>
        <translation>供打印或展示。</translation>
    </message>
    <message>
        <source>Training area</source>
        <translation>练习区</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Units with the right class of pressure: {right} of {units}.</source>
        <translation>压力等级正确的单元：{units} 个中 {right} 个。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>With the expected numbers</source>
        <translation>附应得数值</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>您的答案</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>另有 %n 项</numerusform></translation>
    </message>
    <message>
        <source>the class</source>
        <translation>全班</translation>
    </message>
    <message>
        <source>{equal} of {parts} parts of answers are those of the reference ({percent} %).</source>
        <translation>{parts} 项答案中有 {equal} 项与参考评分相同（{percent} %）。</translation>
    </message>
    <message>
        <source>{pressure}: {timing}; on {share} % of the unit; there a decline of {decline} % in ten years.</source>
        <translation>{pressure}：{timing}；涉及单元的 {share} %；该处十年间下降 {decline} %。</translation>
    </message>
</context>
<context>
    <name>Widening</name>
    <message>
        <source>&lt;p&gt;Compares each corridor that supersedes another one with its predecessor: least and mean width, length, area, area by country, share protected and mean disturbance, before and after; and the ground gained, lost and kept as a map.&lt;/p&gt;&lt;p&gt;Predecessors are looked for in the same layer, or in a second one, by the uuid that stands in “supersedes”; of two layers without such a column, corridors of the same code are compared.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将每条取代其他廊道的廊道与其前一版本比较：最小和平均宽度、长度、面积、各国面积、受保护比例和平均干扰度的前后变化，并以地图显示新增、失去和保留的区域。&lt;/p&gt;&lt;p&gt;前一版本按“supersedes”中的 uuid 在同一图层或第二个图层中查找；两个图层都没有该列时，比较代码相同的廊道。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>早期版本</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增量</translation>
    </message>
    <message>
        <source>Ground gained, lost and kept</source>
        <translation>新增、失去和保留的区域</translation>
    </message>
    <message>
        <source>Layer with the earlier versions; empty = they stand in the same layer.</source>
        <translation>含早期版本的图层；留空 = 与新版本在同一图层。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Pairs of versions</source>
        <translation>成对版本</translation>
    </message>
    <message>
        <source>Polygons of the protected areas.</source>
        <translation>自然保护地多边形。</translation>
    </message>
    <message>
        <source>Protected areas</source>
        <translation>自然保护地</translation>
    </message>
    <message>
        <source>Widening report</source>
        <translation>拓宽报告</translation>
    </message>
    <message>
        <source>area in {country} (km²)</source>
        <translation>{country}境内面积（km²）</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>失去</translation>
    </message>
    <message>
        <source>{corridor}: {measure} {before} → {after}</source>
        <translation>{corridor}：{measure} {before} → {after}</translation>
    </message>
</context>
</TS>
