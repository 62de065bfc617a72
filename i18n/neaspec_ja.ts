<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Agreement</name>
    <message>
        <source>&lt;p&gt;Compares the latest visits of all assessors: Cohen&apos;s kappa with quadratic weights for two, Fleiss&apos; kappa for more, Krippendorff&apos;s alpha (ordinal) where some have not rated every unit; for the class of each pressure and of the whole unit, state and response, for all units and by country.&lt;/p&gt;&lt;p&gt;Indicators below the protocol&apos;s bound (0.40) are listed to be talked over. Where all gave the same answer there is no number, and the report says so.&lt;/p&gt;</source>
        <translation>&lt;p&gt;全評価者の最新の調査を比べます。2 人なら二次重みの Cohen のカッパ、それ以上なら Fleiss のカッパ、一部の評価単位を評価していない人がいれば Krippendorff のアルファ（順序尺度）を使います。各圧力と評価単位全体の区分、状態、対応について、全体と国別に示します。&lt;/p&gt;&lt;p&gt;調査手順書の基準（0.40）を下回る指標は協議すべきものとして挙げます。全員が同じ回答なら数値は出ず、報告書にその旨を記します。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致度</translation>
    </message>
    <message>
        <source>Agreement of assessors</source>
        <translation>評価者の一致度</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>すべての評価単位</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, quadratic weights</source>
        <translation>Cohen のカッパ、二次重み</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Fleiss のカッパ</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, ordinal (ratings are missing)</source>
        <translation>Krippendorff のアルファ、順序尺度（欠測あり）</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>Number of indicators to talk over</source>
        <translation>協議すべき指標の数</translation>
    </message>
    <message>
        <source>One row for each indicator and country.</source>
        <translation>指標と国ごとに 1 行。</translation>
    </message>
    <message>
        <source>Polygons of the units, to tell the agreement by country; needs countries too.</source>
        <translation>国別の一致度を出すための評価単位のポリゴン。国のレイヤも必要です。</translation>
    </message>
    <message>
        <source>Printed report</source>
        <translation>印刷用報告書</translation>
    </message>
    <message>
        <source>Protocol {protocol} {version}; assessors: {names}.</source>
        <translation>調査手順書 {protocol} {version}、評価者：{names}。</translation>
    </message>
    <message>
        <source>Report the agreement of assessors</source>
        <translation>評価者の一致度を報告</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>統計量</translation>
    </message>
    <message>
        <source>Table of agreement</source>
        <translation>一致度の表</translation>
    </message>
    <message>
        <source>To be talked over (below {bound})</source>
        <translation>協議すべき指標（{bound} 未満）</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>評価単位</translation>
    </message>
    <message>
        <source>Units: {country}</source>
        <translation>評価単位：{country}</translation>
    </message>
    <message>
        <source>What to talk over, and all numbers, in the chosen language.</source>
        <translation>協議すべき点とすべての数値を、選んだ言語で示します。</translation>
    </message>
    <message>
        <source>all gave one and the same answer: they agree, and no number can be computed from it</source>
        <translation>全員が同じ回答：一致しているが、数値は計算できない</translation>
    </message>
    <message>
        <source>no unit was rated by two assessors</source>
        <translation>2 人の評価者が共に評価した単位がない</translation>
    </message>
    <message>
        <source>{band}; talk it over</source>
        <translation>{band}：協議が必要</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message numerus="yes">
        <source>%n visit(s) are drafts and not scored.</source>
        <translation><numerusform>下書きの調査 %n 件は採点していません。</numerusform></translation>
    </message>
    <message>
        <source>&lt;p&gt;Scores each unit by the protocol: impact of a pressure = timing + scope + severity (0 when one of them is 0), a unit&apos;s pressure = its worst, cumulative pressure = 1 − Π(1 − I/9), with the range from lowest to highest answers. Assessors are scored apart; the consensus is a record of its own and overwrites nothing.&lt;/p&gt;&lt;p&gt;What the maps say of each unit is measured beside it: means weighted with the area of each cell in the unit, shares of classes, distances to roads, railways, settlements and water. Units may overlap and be smaller than a cell.&lt;/p&gt;&lt;p&gt;The answers are a CSV table in UTF-8; a fault in it is named with row and column, and then nothing is taken over. A pressure of class 2 or higher needs a control measure; without it the assessment cannot be exported as agreed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;調査手順書に従って評価単位ごとに採点します。圧力の影響 = 時期 + 範囲 + 深刻度（いずれかが 0 なら 0）、評価単位の圧力 = 最も深刻な圧力の値、累積圧力 = 1 − Π(1 − I/9) とし、最も低い回答から最も高い回答までの幅も示します。採点は評価者ごとに行います。合意は別の記録とし、何も上書きしません。&lt;/p&gt;&lt;p&gt;地図から読み取った値も並べて記録します。評価単位に入るセルの面積で重み付けした平均、区分ごとの割合、道路・鉄道・集落・水域までの距離です。評価単位は重なっていても、セルより小さくてもかまいません。&lt;/p&gt;&lt;p&gt;回答は UTF-8 の CSV 表です。誤りがあれば行と列を示し、その場合は何も取り込みません。圧力区分が 2 以上のものには対策が必要です。対策がない評価は「合意済み」として書き出せません。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Agreement on {name} is low (kappa {kappa}): talk it over.</source>
        <translation>「{name}」の評価者間一致度が低くなっています（カッパ {kappa}）。評価者間で協議してください。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Assess sites and corridors</source>
        <translation>サイトと回廊を評価</translation>
    </message>
    <message>
        <source>Assessed units</source>
        <translation>採点済みの評価単位</translation>
    </message>
    <message>
        <source>Control measures</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>Field that the answers refer to.</source>
        <translation>回答が参照するフィールド。</translation>
    </message>
    <message>
        <source>Field with the unit&apos;s code</source>
        <translation>評価単位コードのフィールド</translation>
    </message>
    <message>
        <source>Filled-in protocol, one row for each unit, assessor and indicator.</source>
        <translation>記入済みの調査手順書。評価単位・評価者・指標ごとに 1 行です。</translation>
    </message>
    <message>
        <source>Folder of answers</source>
        <translation>回答のフォルダ</translation>
    </message>
    <message>
        <source>GeoPackage of the assessment; units, answers and scores are added to it.</source>
        <translation>評価用の GeoPackage。評価単位、回答、得点を追加します。</translation>
    </message>
    <message>
        <source>Instead of one file: the folder of the questionnaire, a file for each assessor.</source>
        <translation>1 つのファイルの代わりに、評価者ごとに 1 ファイルを入れた調査票のフォルダ。</translation>
    </message>
    <message>
        <source>Its mean and the share of each of its classes in each unit are kept beside the answers.</source>
        <translation>評価単位ごとの平均と各区分の割合を回答と並べて記録します。</translation>
    </message>
    <message>
        <source>Its mean in each unit is measured and kept beside the answers.</source>
        <translation>評価単位ごとの平均値を求め、回答とともに保存します。</translation>
    </message>
    <message>
        <source>Name of a protocol of the plugin, or the path of a protocol file (JSON).</source>
        <translation>プラグイン付属の調査手順書の名前、または調査手順書ファイル（JSON）のパス。</translation>
    </message>
    <message>
        <source>Number of assessed units</source>
        <translation>採点した評価単位の数</translation>
    </message>
    <message>
        <source>One row for each unit and assessor, and one for the consensus.</source>
        <translation>評価単位・評価者ごとに 1 行、合意に 1 行。</translation>
    </message>
    <message>
        <source>Polygons of the units; each needs a code of its own.</source>
        <translation>評価単位のポリゴン。それぞれ固有のコードが必要です。</translation>
    </message>
    <message>
        <source>Shares of land cover that the protocol asks for are measured from it.</source>
        <translation>調査手順書が求める土地被覆の割合をここから測ります。</translation>
    </message>
    <message>
        <source>Since the visits before, pressure got worse in {worse} and better in {better} of {count} units (sign test p = {p}); in the others no change can be told from the ranges or methods.</source>
        <translation>前回の調査以降、{count} 評価単位のうち、圧力が悪化したのは {worse}、改善したのは {better} です（符号検定 p = {p}）。残りは、回答の幅や調査方法からみて変化したとはいえません。</translation>
    </message>
    <message>
        <source>Sites and corridors</source>
        <translation>サイトと回廊</translation>
    </message>
    <message>
        <source>Species the assessment is for; needed when a database is given.</source>
        <translation>評価の対象種。データベースを指定する場合は必須。</translation>
    </message>
    <message>
        <source>Table of scores</source>
        <translation>得点表</translation>
    </message>
    <message>
        <source>Table with the columns unit_code, pressure, measure, authority, deadline (YYYY-MM-DD) and status (planned, running, done, dropped). Pressures of class 2 and higher need one.</source>
        <translation>unit_code、pressure、measure、authority、deadline（YYYY-MM-DD）、status（planned、running、done、dropped）の列をもつ表です。圧力区分 2 以上には対策が必要です。</translation>
    </message>
    <message>
        <source>The distance from the edge of each unit to the nearest one is measured, up to 100 km; 0 when one reaches into the unit.</source>
        <translation>評価単位の縁から最も近いものまでの距離を 100 km まで測ります。評価単位に入り込んでいれば 0 です。</translation>
    </message>
    <message>
        <source>Without answers the units are measured only.</source>
        <translation>回答がないため、評価単位の計測だけを行いました。</translation>
    </message>
    <message>
        <source>Without either the units are measured only.</source>
        <translation>どちらもなければ、評価単位の計測だけを行います。</translation>
    </message>
    <message>
        <source>whole unit</source>
        <translation>評価単位全体</translation>
    </message>
</context>
<context>
    <name>Barriers</name>
    <message>
        <source>&lt;p&gt;Asks of each cell: were the ground within the radius restored to resistance 1, by how much would the least cost between two core areas fall for each metre restored? Score = (LCD − least CWD_A on the rim − least CWD_B on the rim − D) / D, with D = 2 × radius; below 0 it counts as 0 (McRae et al. 2012).&lt;/p&gt;&lt;p&gt;The first raster holds the greatest score of any pair and radius, the second the sum over the pairs: ground that serves many pairs at once. Pairs without any way between them have no score.&lt;/p&gt;</source>
        <translation>&lt;p&gt;セルごとに、半径内の土地を抵抗 1 になるまで再生したとき、2 つのコアエリア間の最小コストが再生 1 m あたりどれだけ下がるかを求めます。スコア = (LCD − 円周上の最小 CWD_A − 円周上の最小 CWD_B − D) / D、D = 2 × 半径。0 未満は 0 とします（McRae et al. 2012）。&lt;/p&gt;&lt;p&gt;1 つ目のラスタはすべての組と半径での最大スコア、2 つ目は組ごとのスコアの合計で、多くの組に同時に役立つ土地を示します。経路がまったくない組にはスコアがありません。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Best places (CSV)</source>
        <translation>最良の場所（CSV）</translation>
    </message>
    <message>
        <source>Find where restoration helps most</source>
        <translation>再生の効果が最も大きい場所を探す</translation>
    </message>
    <message>
        <source>Gain from restoration (greatest)</source>
        <translation>再生の効果（最大）</translation>
    </message>
    <message>
        <source>Gain from restoration (sum)</source>
        <translation>再生の効果（合計）</translation>
    </message>
    <message>
        <source>Greatest score</source>
        <translation>最大スコア</translation>
    </message>
    <message>
        <source>Pair {code}, radius {radius} m: restoring ground at {x}, {y} saves {saved} cost-weighted km of {cost} km.</source>
        <translation>組 {code}、半径 {radius} m：{x}, {y} の土地を再生すると、{cost} km のうちコスト加重で {saved} km 減ります。</translation>
    </message>
    <message>
        <source>Radius (m)</source>
        <translation>半径（m）</translation>
    </message>
    <message>
        <source>Radius of the restored ground in metres, greater than a cell: one number, several separated by semicolons (200; 400), or least:greatest:step (200:1000:200). Expert default 500.</source>
        <translation>再生する土地の半径（m、セルより大きい値）。1 つの値、セミコロン区切りの複数（200; 400）、または 最小:最大:間隔（200:1000:200）。専門家の判断による既定値は 500。</translation>
    </message>
    <message>
        <source>Raster of resistance; cells without data or not above 0 cannot be crossed.</source>
        <translation>抵抗ラスタ。データのないセルと 0 以下のセルは通行できません。</translation>
    </message>
</context>
<context>
    <name>CheckCorridors</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation><numerusform>問題 %n 件</numerusform></translation>
    </message>
    <message>
        <source>0 = as the species needs it.</source>
        <translation>0 にすると、種に必要な幅を使います。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Lists what is wrong with corridors, each problem at its place: outlines that are not valid or cross themselves, gaps, fewer than two core areas, widths below the species&apos; least one over more than a run, hops that are too long, sites whose loss cuts a chain, barriers without a crossing structure, corridors of two offices that do not meet at the border, duplicates, a scope that the ground contradicts, and code, date or mechanism left empty.&lt;/p&gt;&lt;p&gt;What is not given is not checked: core areas, countries, barriers. Versions that another corridor supersedes are passed over. Widths are lengths of transects at right angles to the centreline, the drawn one or the medial axis.&lt;/p&gt;</source>
        <translation>&lt;p&gt;回廊の問題点を、その場所とともに一覧します。無効な輪郭や自己交差、途切れ、コアエリアが 2 つ未満、種の最小幅を下回る区間が許容する長さを超える、長すぎる飛び移り、失われると飛び石の連なりが分断されるサイト、横断施設のない障壁、国境でつながらない 2 機関の回廊、重複、実際の位置と合わない範囲、コード・日付・保全の仕組みの空欄を調べます。&lt;/p&gt;&lt;p&gt;コアエリア、国、障壁は、指定したものだけを点検します。別の回廊に置き換えられた旧版は対象外です。幅は、中心線に直交する横断線の長さです。中心線には、描いた線または中心軸を使います。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Between stepping stones; 0 = as the species can.</source>
        <translation>飛び石の間の距離。0 にすると、種の飛び移りの最大距離を使います。</translation>
    </message>
    <message>
        <source>Check corridors</source>
        <translation>回廊を点検</translation>
    </message>
    <message>
        <source>Continuation looked for within (m)</source>
        <translation>続きの回廊を探す距離（m）</translation>
    </message>
    <message>
        <source>Core areas touch within (m)</source>
        <translation>コアエリアに接するとみなす距離（m）</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>回廊</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Duplicate from an overlap of (%)</source>
        <translation>重複とみなす重なり（%）</translation>
    </message>
    <message>
        <source>Errors among them</source>
        <translation>うちエラーの数</translation>
    </message>
    <message>
        <source>Greatest hop (m)</source>
        <translation>飛び移りの最大距離（m）</translation>
    </message>
    <message>
        <source>How far beyond a border the corridor of the other office may begin.</source>
        <translation>他機関の回廊の始まりを、国境の先どこまで探すか。</translation>
    </message>
    <message>
        <source>Least width (m)</source>
        <translation>最小幅（m）</translation>
    </message>
    <message>
        <source>May be narrower over (m)</source>
        <translation>最小幅未満を許容する長さ（m）</translation>
    </message>
    <message>
        <source>Only a longer stretch below the least width is a problem.</source>
        <translation>最小幅を下回る区間がこれより長い場合だけ問題とします。</translation>
    </message>
    <message>
        <source>Outlines from rasters keep half a cell apart.</source>
        <translation>ラスタから作成した輪郭は、互いにセル半分ほど離れます。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題の数</translation>
    </message>
    <message>
        <source>Problems of corridors</source>
        <translation>回廊の問題点</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Share of the smaller corridor.</source>
        <translation>小さいほうの回廊の面積に対する割合。</translation>
    </message>
    <message>
        <source>all countries</source>
        <translation>すべての国</translation>
    </message>
    <message>
        <source>all severities</source>
        <translation>すべての重大度</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>{count} problems, {errors} of them errors.</source>
        <translation>問題 {count} 件、うちエラー {errors} 件。</translation>
    </message>
</context>
<context>
    <name>Connectivity</name>
    <message>
        <source>&lt;p&gt;Measures how well core areas are connected by links: probability of connectivity PC, equivalent connected area EC, integral index IIC, components, and the share of PC that crosses borders. For each node and each link: what is lost when it is lost (dPC, dIIC; for nodes with intra, flux and connector) and how many pairs of nodes depend on it (betweenness).&lt;/p&gt;&lt;p&gt;The probability of dispersal falls with the cost of a link: p = exp(−α · cost), equal to the given probability at the given distance. The answer depends on the link set: compare only results of links that were obtained in the same way.&lt;/p&gt;</source>
        <translation>&lt;p&gt;コアエリアがリンクによってどれだけ連結しているかを測ります。連結確率 PC、等価連結面積 EC、統合連結指数 IIC、連結成分、そして PC のうち国境を越える割合です。ノードとリンクごとに、それを失ったときの損失（dPC、dIIC。ノードでは intra、flux、connector に分ける）と、それに依存するノードの組の数（媒介中心性）を求めます。&lt;/p&gt;&lt;p&gt;分散の確率はリンクのコストとともに下がります：p = exp(−α · cost)。指定した距離で指定した確率になります。結果はリンクの集合によって変わるので、同じ方法で得たリンクの結果どうしだけを比べてください。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A note for the table, for example: neighbours by cost allocation, cutoff 20 km.</source>
        <translation>表に残すメモ。例：コスト割り当てによる隣接、カットオフ値 20 km。</translation>
    </message>
    <message>
        <source>Area in km², or another measure of what the node is worth.</source>
        <translation>面積（km²）、またはノードの価値を表す別の値。</translation>
    </message>
    <message>
        <source>Area of the whole study region in km², habitat and all else: PC and IIC are shares of its square. Without it only EC and the losses are given.</source>
        <translation>生息地とそれ以外をすべて含む調査地域全体の面積（km²）。PC と IIC はその二乗に対する割合です。指定しないと EC と損失だけを求めます。</translation>
    </message>
    <message>
        <source>Between 0 and 1: 0.5 for a median dispersal distance, 0.05 for a greatest one. Expert default.</source>
        <translation>0 と 1 の間。分散距離の中央値なら 0.5、最大分散距離なら 0.05。専門家の判断による既定値です。</translation>
    </message>
    <message>
        <source>Component, dPC and dIIC with their fractions (%), betweenness of each node.</source>
        <translation>ノードごとの連結成分、dPC と dIIC とその内訳（%）、媒介中心性。</translation>
    </message>
    <message>
        <source>Core areas or sites, one feature each: polygons, points or a table.</source>
        <translation>コアエリアまたはサイト。1 地物が 1 ノード。ポリゴン、ポイント、または表。</translation>
    </message>
    <message>
        <source>Cost or length of the link, 0 or more, in the unit of the distance below.</source>
        <translation>リンクのコストまたは長さ。0 以上で、下の距離と同じ単位。</translation>
    </message>
    <message>
        <source>Country code of each node; needed for the transboundary share.</source>
        <translation>ノードごとの国コード。越境の割合を求めるのに必要です。</translation>
    </message>
    <message>
        <source>Dispersal distance</source>
        <translation>分散距離</translation>
    </message>
    <message>
        <source>Distance in the unit of the cost field (km where it holds km) at which the probability below holds. Expert default.</source>
        <translation>下の確率になる距離。単位はコストのフィールドと同じ（km なら km）。専門家の判断による既定値です。</translation>
    </message>
    <message>
        <source>Equivalent connected area EC</source>
        <translation>等価連結面積 EC</translation>
    </message>
    <message>
        <source>Equivalent connected area {area} km² in {components} components.</source>
        <translation>等価連結面積 {area} km²、連結成分 {components} 個。</translation>
    </message>
    <message>
        <source>Field with the area (km²)</source>
        <translation>面積のフィールド（km²）</translation>
    </message>
    <message>
        <source>Field with the cost</source>
        <translation>コストのフィールド</translation>
    </message>
    <message>
        <source>Field with the first node</source>
        <translation>1 番目のノードのフィールド</translation>
    </message>
    <message>
        <source>Field with the node&apos;s country</source>
        <translation>ノードの国のフィールド</translation>
    </message>
    <message>
        <source>Field with the node&apos;s number or name</source>
        <translation>ノードの番号または名前のフィールド</translation>
    </message>
    <message>
        <source>Field with the second node</source>
        <translation>2 番目のノードのフィールド</translation>
    </message>
    <message>
        <source>How the links were obtained</source>
        <translation>リンクの求め方</translation>
    </message>
    <message>
        <source>Integral index IIC</source>
        <translation>統合連結指数 IIC</translation>
    </message>
    <message>
        <source>Landscape area (km²)</source>
        <translation>景観の面積（km²）</translation>
    </message>
    <message>
        <source>Least-cost paths or a table, one feature for each link; links have no direction.</source>
        <translation>最小コスト経路または表。1 地物が 1 リンク。リンクに向きはありません。</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Measure connectivity</source>
        <translation>連結性を測る</translation>
    </message>
    <message>
        <source>Node at one end of the link.</source>
        <translation>リンクの一方の端のノード。</translation>
    </message>
    <message>
        <source>Node at the other end of the link.</source>
        <translation>リンクのもう一方の端のノード。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Number of components</source>
        <translation>連結成分の数</translation>
    </message>
    <message>
        <source>PC, EC, IIC and the rest, with the link set they were computed from.</source>
        <translation>PC、EC、IIC などと、計算に使ったリンクの集合。</translation>
    </message>
    <message>
        <source>Probability at that distance</source>
        <translation>その距離での確率</translation>
    </message>
    <message>
        <source>Probability of connectivity PC</source>
        <translation>連結確率 PC</translation>
    </message>
    <message>
        <source>Probability, dPC and dIIC (%) of each link: what its loss would cost.</source>
        <translation>リンクごとの確率、dPC、dIIC（%）。失ったときの損失です。</translation>
    </message>
    <message>
        <source>Table of links</source>
        <translation>リンクの表</translation>
    </message>
    <message>
        <source>Table of nodes</source>
        <translation>ノードの表</translation>
    </message>
    <message>
        <source>Table of the network</source>
        <translation>ネットワークの表</translation>
    </message>
    <message>
        <source>Transboundary share of PC</source>
        <translation>PC の越境の割合</translation>
    </message>
    <message>
        <source>What the links call the node.</source>
        <translation>リンクの側でのノードの呼び名。</translation>
    </message>
    <message>
        <source>{nodes} nodes, {links} links: about {seconds} s.</source>
        <translation>ノード {nodes} 個、リンク {links} 本：約 {seconds} 秒。</translation>
    </message>
    <message>
        <source>{share} % of PC comes from pairs across borders.</source>
        <translation>PC の {share} % は国境をまたぐ組によるものです。</translation>
    </message>
</context>
<context>
    <name>Corridors</name>
    <message>
        <source>&lt;p&gt;Runs the accumulated cost (cell × mean resistance × 1 or √2) from each core area, finds neighbouring pairs by cost allocation, the least-cost path of each pair and its normalised corridor CWD_A + CWD_B − LCD, cut at the cutoff.&lt;/p&gt;&lt;p&gt;A least-cost path always exists, however poor: look at the least width and at the cost ratio before you call a link a corridor. With a database the corridors are added to it as records.&lt;/p&gt;&lt;p&gt;Type E joins sites by hops instead, for birds: straight lines between sites no farther apart than the greatest hop, and the networks they form.&lt;/p&gt;&lt;p&gt;A run that is stopped writes the pairs that are whole, and nothing into the database.&lt;/p&gt;</source>
        <translation>&lt;p&gt;各コアエリアから累積コスト（セルサイズ × 平均抵抗 × 1 または √2）を計算し、コスト割り当てで隣り合う組を求めて、組ごとの最小コスト経路と正規化した回廊 CWD_A + CWD_B − LCD をカットオフ値までの範囲で出力します。&lt;/p&gt;&lt;p&gt;最小コスト経路は、条件がどれほど悪くても必ず見つかります。回廊と呼ぶ前に最小幅とコスト比を確認してください。データベースを指定すると、回廊を記録として追加します。&lt;/p&gt;&lt;p&gt;型 E は鳥類向けに、飛び移りでサイトを結びます。最大距離以内のサイトを結ぶ直線と、それらが作るネットワークを出力します。&lt;/p&gt;&lt;p&gt;実行を停止すると、完成した組だけを書き出し、データベースには何も書き込みません。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Connectivity type</source>
        <translation>連結性の型</translation>
    </message>
    <message>
        <source>Corridor surface</source>
        <translation>回廊サーフェス</translation>
    </message>
    <message>
        <source>Corridor {code}: {length} km long, least width {width} m, {countries}</source>
        <translation>回廊 {code}：長さ {length} km、最小幅 {width} m、{countries}</translation>
    </message>
    <message>
        <source>Corridors</source>
        <translation>回廊</translation>
    </message>
    <message>
        <source>Corridors end</source>
        <translation>回廊の範囲</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>カットオフ値</translation>
    </message>
    <message>
        <source>E: stepping stones</source>
        <translation>E：飛び石</translation>
    </message>
    <message>
        <source>Field with the patch number</source>
        <translation>パッチ番号のフィールド</translation>
    </message>
    <message>
        <source>For corridors by share: greatest extra cost in % of the pair&apos;s least cost.</source>
        <translation>回廊を割合で区切る場合：超過コストの上限を、その組の最小コストに対する % で示します。</translation>
    </message>
    <message>
        <source>For pairs by distance: greatest straight distance from edge to edge, in metres.</source>
        <translation>距離で組を選ぶ場合：縁から縁までの直線距離の上限（m）。</translation>
    </message>
    <message>
        <source>For pairs of a table: a layer or CSV with the patch numbers in “from” and “to”.</source>
        <translation>表の組を使う場合：パッチ番号が「from」と「to」の列にあるレイヤまたは CSV。</translation>
    </message>
    <message>
        <source>For stepping stones: greatest hop from site to site, in metres, or in cost-weighted metres when measured by cost. Expert default.</source>
        <translation>飛び石の場合：サイト間の飛び移りの最大距離（m）。コストで測る場合はコスト加重 m。専門家の判断による既定値です。</translation>
    </message>
    <message>
        <source>GeoPackage of the assessment; the corridors are added to it.</source>
        <translation>評価用の GeoPackage。回廊を追加します。</translation>
    </message>
    <message>
        <source>Greatest distance (m)</source>
        <translation>最大距離（m）</translation>
    </message>
    <message>
        <source>Greatest extra cost of a corridor cell over the least-cost path, in cost-weighted metres. Expert default.</source>
        <translation>回廊のセルで許容する、最小コスト経路からの超過コストの上限（コスト加重 m）。専門家の判断による既定値です。</translation>
    </message>
    <message>
        <source>Greatest hop (m)</source>
        <translation>飛び移りの最大距離（m）</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>飛び移り</translation>
    </message>
    <message>
        <source>Hops measured by</source>
        <translation>飛び移りの測り方</translation>
    </message>
    <message>
        <source>Least width (m)</source>
        <translation>最小幅（m）</translation>
    </message>
    <message>
        <source>Least-cost paths</source>
        <translation>最小コスト経路</translation>
    </message>
    <message>
        <source>Model least-cost corridors</source>
        <translation>最小コスト回廊を算出</translation>
    </message>
    <message>
        <source>Number of corridors</source>
        <translation>回廊の数</translation>
    </message>
    <message>
        <source>PE: corridors of unbroken ground; E: sites joined by hops, for birds.</source>
        <translation>PE：途切れない土地でつながる回廊。E：飛び移りで結ばれるサイト（鳥類向け）。</translation>
    </message>
    <message>
        <source>PE: unbroken ground</source>
        <translation>PE：途切れない土地</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>組の選び方</translation>
    </message>
    <message>
        <source>Polygons to be connected.</source>
        <translation>つなぎたいポリゴン。</translation>
    </message>
    <message>
        <source>Raster of resistance; cells without data or not above 0 cannot be crossed.</source>
        <translation>抵抗ラスタ。データのないセルと 0 以下のセルは通行できません。</translation>
    </message>
    <message>
        <source>Raster of resistance; cells without data or not above 0 cannot be crossed. Only stepping stones by straight line need none.</source>
        <translation>抵抗ラスタ。データのないセルと 0 以下のセルは通行できません。直線距離による飛び石の場合だけ不要です。</translation>
    </message>
    <message>
        <source>Share of the least cost (%)</source>
        <translation>最小コストに対する割合（%）</translation>
    </message>
    <message>
        <source>Sites whose loss splits a network</source>
        <translation>失われるとネットワークが分断されるサイト</translation>
    </message>
    <message>
        <source>Species the corridors are for: its code and its least width go into the records.</source>
        <translation>回廊の対象種。種コードと必要な最小幅を記録に書き込みます。</translation>
    </message>
    <message>
        <source>Stopped as you asked; what is whole was written (links: {count}), nothing into a database.</source>
        <translation>指示どおり停止しました。完成した結果だけを書き出し（リンク数：{count}）、データベースには何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Table of pairs</source>
        <translation>組の表</translation>
    </message>
    <message>
        <source>Whole number above 0; parts of one number are one patch.</source>
        <translation>0 より大きい整数。同じ番号の地物は一つのパッチとみなします。</translation>
    </message>
    <message>
        <source>Width in metres that corridors should reach; 0 takes that of the species.</source>
        <translation>回廊に必要な幅（m）。0 のときは種の値を使います。</translation>
    </message>
    <message>
        <source>all pairs</source>
        <translation>すべての組</translation>
    </message>
    <message>
        <source>all pairs within the greatest distance</source>
        <translation>最大距離以内のすべての組</translation>
    </message>
    <message>
        <source>allocation: pairs whose cost allocations touch; all: every pair; distance: every pair within the greatest distance; table: the pairs of a table.</source>
        <translation>allocation：コスト割り当ての範囲が接する組。all：すべての組。distance：最大距離以内のすべての組。table：表にある組。</translation>
    </message>
    <message>
        <source>at a share of each least cost</source>
        <translation>組ごとの最小コストに対する割合まで</translation>
    </message>
    <message>
        <source>at the cutoff</source>
        <translation>カットオフ値まで</translation>
    </message>
    <message>
        <source>cutoff: at the cutoff; share: at a share of each pair&apos;s least cost; width: at the least extra cost at which the least width is reached, at most at the cutoff.</source>
        <translation>cutoff：カットオフ値まで。share：組ごとの最小コストに対する割合まで。width：最小幅に達する最小の超過コストまで（カットオフ値を上限とする）。</translation>
    </message>
    <message>
        <source>least cost</source>
        <translation>最小コスト</translation>
    </message>
    <message>
        <source>neighbours by cost allocation</source>
        <translation>コスト割り当てで隣り合う組</translation>
    </message>
    <message>
        <source>pairs of a table</source>
        <translation>表にある組</translation>
    </message>
    <message>
        <source>straight line</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>straight: straight line from edge to edge; cost: least cost over the resistance.</source>
        <translation>straight：縁から縁までの直線距離。cost：抵抗面上の最小コスト。</translation>
    </message>
    <message>
        <source>where the least width is reached</source>
        <translation>最小幅に達するところまで</translation>
    </message>
</context>
<context>
    <name>CostDistance</name>
    <message>
        <source>&lt;p&gt;The least cost of the way from the nearest source to each cell, in cost-weighted metres: on ground of resistance 1 it is the length of the way. A step to one of the eight neighbours costs cell size × (R1 + R2) / 2, on the diagonal × √2 (Adriaensen et al. 2003).&lt;/p&gt;&lt;p&gt;Cells without data or not above 0 cannot be crossed. Cells that no way reaches, or only one dearer than the greatest cost, have no data.&lt;/p&gt;</source>
        <translation>&lt;p&gt;最も近い出発地から各セルまでの最小コスト（コスト加重 m）。抵抗が 1 の場所では経路の長さと等しくなります。隣接する 8 セルへ 1 歩進むコストは、セルサイズ × (R1 + R2) / 2、斜め方向ではさらに × √2 です（Adriaensen et al. 2003）。&lt;/p&gt;&lt;p&gt;データのないセルと 0 以下のセルは通行できません。到達できないセルと、最大コストを超えるセルはデータなしになります。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Cost distance</source>
        <translation>コスト距離</translation>
    </message>
    <message>
        <source>Greatest cost</source>
        <translation>最大コスト</translation>
    </message>
    <message>
        <source>Greatest cost of a cell reached</source>
        <translation>到達したセルの最大コスト</translation>
    </message>
    <message>
        <source>In cost-weighted metres; dearer cells have no data. 0 sets no limit.</source>
        <translation>コスト加重 m。これより高いセルはデータなしになります。0 にすると上限なし。</translation>
    </message>
    <message>
        <source>Measure cost distance</source>
        <translation>コスト距離を計算</translation>
    </message>
    <message>
        <source>Number of cells reached</source>
        <translation>到達したセルの数</translation>
    </message>
    <message>
        <source>Points, lines or polygons from which movement starts: every passable cell they touch costs 0.</source>
        <translation>移動の起点となるポイント、ライン、またはポリゴン。接するセルのうち通行できるものはすべてコスト 0 になります。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出発地</translation>
    </message>
</context>
<context>
    <name>Disturbance</name>
    <message numerus="yes">
        <source>%n record(s) of disturbance were kept.</source>
        <translation><numerusform>攪乱の記録を %n 件保存しました。</numerusform></translation>
    </message>
    <message>
        <source>1 where a layer ends so near that pressures beyond its end could count, else 0. Without such a layer all cells are 0.</source>
        <translation>レイヤの端が近く、その外側の圧力が影響しうるセルは 1、それ以外は 0。そのようなレイヤがなければ、すべてのセルが 0 になります。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Scores each human pressure by the rules of a scheme and combines the scores to an index from 0 to 100. Schemes: &lt;i&gt;human_footprint&lt;/i&gt; (Williams et al. 2020, as printed by Mu et al. 2022), &lt;i&gt;human_modification&lt;/i&gt; (Theobald 2013; intensities are project defaults), &lt;i&gt;crane_disturbance&lt;/i&gt; and &lt;i&gt;large_cat_disturbance&lt;/i&gt; (distances of the species, partly expert defaults). A changed copy of a file is a scheme of your own.&lt;/p&gt;&lt;p&gt;Distances are exact, between the centres of cells; the papers use cells of 1 km, so with smaller cells the nearest class becomes visibly wider. Layers are read beyond the area as far as their pressure reaches; where a layer ends before, the log says so and “Uncertain cells” shows it. Pressures without a layer count as 0 and are named in the log: compare two areas only when the same pressures were given.&lt;/p&gt;</source>
        <translation>&lt;p&gt;採点方式の規則に従って人為的な圧力をそれぞれ採点し、得点を 0 から 100 の指数に合成します。採点方式は、&lt;i&gt;human_footprint&lt;/i&gt;（Williams et al. 2020、Mu et al. 2022 の記載による）、&lt;i&gt;human_modification&lt;/i&gt;（Theobald 2013。強度は本プロジェクトの既定値）、&lt;i&gt;crane_disturbance&lt;/i&gt; と &lt;i&gt;large_cat_disturbance&lt;/i&gt;（種ごとの距離。一部は専門家の判断による既定値）です。ファイルのコピーを変更すれば、独自の採点方式になります。&lt;/p&gt;&lt;p&gt;距離はセルの中心間の厳密な値です。文献のセルは 1 km なので、それより小さいセルでは最も近い区分が目に見えて広くなります。レイヤは圧力の影響距離まで対象地域の外側も読み込みます。レイヤがその手前で終わる場合は、ログに記し、「不確実なセル」に示します。レイヤのない圧力は 0 とし、ログに記します。二つの地域は、同じ圧力を指定した場合にだけ比較してください。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A projected system in metres, for example the UTM zone of the area.</source>
        <translation>メートル単位の投影座標系（例：対象地域の UTM 座標帯）。</translation>
    </message>
    <message>
        <source>Another layer for this pressure</source>
        <translation>この圧力にレイヤを追加</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>対象地域</translation>
    </message>
    <message>
        <source>Area, mean index, area of each class and what each pressure gives.</source>
        <translation>面積、平均指数、階級別の面積、各圧力の寄与。</translation>
    </message>
    <message>
        <source>As the scheme says, as a sum with caps (Human Footprint), as a fuzzy sum (Human Modification), or the greatest pressure alone.</source>
        <translation>採点方式の定めに従う、上限付きの和（ヒューマン・フットプリント指数）、ファジー和（人為的改変度）、最大の圧力のみ、のいずれか。</translation>
    </message>
    <message>
        <source>By which part each weight may be smaller or greater, for the outputs of uncertainty: 0.2 draws weights between 80 % and 120 %.</source>
        <translation>各重みを増減させる割合。不確実性の出力に使います。0.2 なら 80 % から 120 % の間で重みを抽出します。</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>セルサイズ</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Choose layers whose names say which pressure they show.</source>
        <translation>レイヤ名から、各圧力に対応するレイヤを選びます。</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>座標参照系</translation>
    </message>
    <message>
        <source>Disturbance index</source>
        <translation>攪乱指数</translation>
    </message>
    <message>
        <source>Dominant pressure</source>
        <translation>支配的な圧力</translation>
    </message>
    <message>
        <source>Extent or polygon layer. With polygons, cells outside them hold no data.</source>
        <translation>領域またはポリゴンレイヤ。ポリゴンの場合、その外側のセルはデータなしとします。</translation>
    </message>
    <message>
        <source>Field or classes</source>
        <translation>フィールドまたは分類コード</translation>
    </message>
    <message>
        <source>Field with the site code</source>
        <translation>サイトコードのフィールド</translation>
    </message>
    <message>
        <source>Folder for the score of each pressure</source>
        <translation>圧力別得点の保存先フォルダ</translation>
    </message>
    <message>
        <source>How much the index hangs on the weights, in points of the index.</source>
        <translation>指数が重みにどれだけ左右されるか（指数の点数）。</translation>
    </message>
    <message>
        <source>How often the weights are drawn for the outputs of uncertainty.</source>
        <translation>不確実性の出力のために重みを抽出する回数。</translation>
    </message>
    <message>
        <source>How pressures are combined</source>
        <translation>圧力の合成方法</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤ</translation>
    </message>
    <message>
        <source>Mean disturbance index (0 to 100)</source>
        <translation>平均攪乱指数（0～100）</translation>
    </message>
    <message>
        <source>Mean index</source>
        <translation>平均指数</translation>
    </message>
    <message>
        <source>Mean index of the draws</source>
        <translation>抽出による平均指数</translation>
    </message>
    <message>
        <source>Mean of the index when the weights vary.</source>
        <translation>重みを変動させたときの指数の平均値。</translation>
    </message>
    <message>
        <source>Number of draws</source>
        <translation>抽出回数</translation>
    </message>
    <message>
        <source>One row for each layer: the code of the pressure, the layer, and the field that holds the number of people, the class or the width in metres, whichever the pressure asks for; several as “class=highway; width=width_m”. For a land cover raster the class codes, separated by semicolons. Left empty, the table that the project remembers from the dock is used.</source>
        <translation>レイヤごとに 1 行。圧力のコード、レイヤ、および圧力に応じて人数、分類、幅（m）のいずれかを持つフィールドを記入します。複数の場合は「class=highway; width=width_m」のように書きます。土地被覆ラスタでは、分類コードをセミコロンで区切って記入します。空のままにすると、パネルで設定してプロジェクトに保存された表を使います。</translation>
    </message>
    <message>
        <source>Polygons of one code are one site.</source>
        <translation>同じコードのポリゴンは一つのサイトとみなします。</translation>
    </message>
    <message>
        <source>Polygons to be summed up one by one; they may overlap.</source>
        <translation>個別に集計するポリゴン。重なっていてもかまいません。</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>圧力</translation>
    </message>
    <message>
        <source>Pressures</source>
        <translation>圧力</translation>
    </message>
    <message>
        <source>Range of the weights</source>
        <translation>重みの変動幅</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>採点方式</translation>
    </message>
    <message>
        <source>Score human disturbance</source>
        <translation>人為攪乱を採点</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>乱数シード</translation>
    </message>
    <message>
        <source>Share of the dominant pressure</source>
        <translation>支配的な圧力の割合</translation>
    </message>
    <message>
        <source>Side of a cell in metres. All later steps keep this grid.</source>
        <translation>セルの一辺の長さ（m）。以降の手順もすべてこのグリッドを使います。</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Stacked bars: what each pressure gives to the mean index.</source>
        <translation>積み上げ棒グラフ。各圧力の平均指数への寄与を示します。</translation>
    </message>
    <message>
        <source>Standard deviation of the draws</source>
        <translation>抽出による標準偏差</translation>
    </message>
    <message>
        <source>Suggest layers</source>
        <translation>レイヤを提案</translation>
    </message>
    <message>
        <source>Table by country</source>
        <translation>国別の表</translation>
    </message>
    <message>
        <source>Table by site</source>
        <translation>サイト別の表</translation>
    </message>
    <message>
        <source>The pressure that gives most to the index of each cell.</source>
        <translation>各セルの指数への寄与が最も大きい圧力。</translation>
    </message>
    <message>
        <source>The same for every site.</source>
        <translation>同じ内容をサイトごとに示します。</translation>
    </message>
    <message>
        <source>The same seed draws the same weights on every computer.</source>
        <translation>乱数シードが同じなら、どのコンピュータでも同じ重みを抽出します。</translation>
    </message>
    <message>
        <source>Uncertain cells</source>
        <translation>不確実なセル</translation>
    </message>
    <message>
        <source>What each pressure gives to the disturbance</source>
        <translation>各圧力の攪乱への寄与</translation>
    </message>
    <message>
        <source>Where one raster for each pressure is written.</source>
        <translation>圧力ごとのラスタの保存先。</translation>
    </message>
    <message>
        <source>Where the disturbance of each site by each pressure is kept as a record, with scheme, version, weight and layer.</source>
        <translation>サイトごと・圧力ごとの攪乱を、採点方式、版、重み、レイヤとともに記録として保存するデータベース。</translation>
    </message>
    <message>
        <source>Which part of the index of each cell the dominant pressure gives, 0 to 1.</source>
        <translation>各セルの指数に占める支配的な圧力の割合（0～1）。</translation>
    </message>
    <message>
        <source>Which pressures count and how: a scheme of the plugin, or the path of your own scheme file (a changed copy of one of them). Numbers that are not published are marked in the file.</source>
        <translation>どの圧力をどう扱うか。プラグイン付属の採点方式、または独自の採点方式ファイル（付属ファイルのコピーを変更したもの）のパス。公表値でない数値は、ファイルにその旨を記しています。</translation>
    </message>
    <message>
        <source>as in the scheme</source>
        <translation>採点方式に従う</translation>
    </message>
    <message>
        <source>expert default</source>
        <translation>専門家の判断による既定値</translation>
    </message>
    <message>
        <source>fuzzy sum</source>
        <translation>ファジー和</translation>
    </message>
    <message>
        <source>greatest pressure alone</source>
        <translation>最大の圧力のみ</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公表値</translation>
    </message>
    <message>
        <source>sum with caps</source>
        <translation>上限付きの和</translation>
    </message>
    <message>
        <source>{country}: {area} km², mean index {mean}</source>
        <translation>{country}：{area} km²、平均指数 {mean}</translation>
    </message>
    <message>
        <source>{number}/{total} {pressure}: {layer}</source>
        <translation>{number}/{total} 圧力「{pressure}」：{layer}</translation>
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
        <translation><numerusform>%n 件選択</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation><numerusform>%n 行</numerusform></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Folder for results</source>
        <translation>結果の保存先フォルダ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Run this step</source>
        <translation>この手順を実行(&amp;R)</translation>
    </message>
    <message>
        <source>About this step</source>
        <translation>この手順について</translation>
    </message>
    <message>
        <source>Add the result to the map</source>
        <translation>結果を地図に追加</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Chart of the result</source>
        <translation>結果のグラフ</translation>
    </message>
    <message>
        <source>Click to open {file}.</source>
        <translation>クリックすると {file} を開きます。</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>完了：{step}</translation>
    </message>
    <message>
        <source>Folder for results</source>
        <translation>結果の保存先フォルダ</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Load the &amp;training area</source>
        <translation>練習地域を読み込む(&amp;T)</translation>
    </message>
    <message>
        <source>NEASPEC assessment</source>
        <translation>NEASPEC 評価</translation>
    </message>
    <message>
        <source>New assessment of a second office</source>
        <translation>2 つ目の機関の新規評価</translation>
    </message>
    <message>
        <source>Polygon layer</source>
        <translation>ポリゴンレイヤ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Steps of the assessment</source>
        <translation>評価の手順</translation>
    </message>
    <message>
        <source>Stopped: {step}</source>
        <translation>停止：{step}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}). Choose another folder for results.</source>
        <translation>フォルダ {folder} を作成できません（{reason}）。結果の保存先に別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The tool {id} is not available in this QGIS.</source>
        <translation>この QGIS ではツール {id} を利用できません。</translation>
    </message>
    <message>
        <source>[not written]</source>
        <translation>[出力をスキップ]</translation>
    </message>
    <message>
        <source>[temporary file]</source>
        <translation>[一時ファイル]</translation>
    </message>
    <message>
        <source>[temporary folder]</source>
        <translation>[一時フォルダ]</translation>
    </message>
    <message>
        <source>[temporary layer]</source>
        <translation>[一時レイヤ]</translation>
    </message>
    <message>
        <source>as in QGIS</source>
        <translation>QGIS と同じ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>フィート</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>キロメートル</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>メートル</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>マイル</translation>
    </message>
    <message>
        <source>name, or path of your own file</source>
        <translation>名前、または自分のファイルのパス</translation>
    </message>
    <message>
        <source>nautical miles</source>
        <translation>海里</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>or an extent</source>
        <translation>または領域</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>yards</source>
        <translation>ヤード</translation>
    </message>
    <message>
        <source>{input} (optional)</source>
        <translation>{input}（任意）</translation>
    </message>
    <message>
        <source>{input} does not exist yet: run step {number} ({step}) first or choose a file.</source>
        <translation>{input} がまだありません。先に手順 {number}（{step}）を実行するか、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>{input} is empty: fill it in.</source>
        <translation>{input} が空です。入力してください。</translation>
    </message>
    <message>
        <source>{path} was written but cannot be shown as a layer; open it from the folder for results.</source>
        <translation>{path} を書き出しましたが、レイヤとして表示できません。結果の保存先フォルダから開いてください。</translation>
    </message>
    <message>
        <source>{step} failed; the log says why.</source>
        <translation>{step} に失敗しました。理由はログを確認してください。</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message numerus="yes">
        <source>%n hop(s) too long</source>
        <translation><numerusform>長すぎる飛び移り %n 件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) made; they are saved with the edits of the sites.</source>
        <translation><numerusform>調査単位を %n 個作成しました。サイトの編集を保存すると確定します。</numerusform></translation>
    </message>
    <message>
        <source>&amp;Accept a modelled corridor</source>
        <translation>モデルで算出した回廊を採用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Kind of barrier</source>
        <translation>障壁の種別(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Width at the next vertex (m)</source>
        <translation>次の頂点での幅（m）(&amp;W)</translation>
    </message>
    <message>
        <source>Begin a new &amp;version of a corridor</source>
        <translation>回廊の新しい版を作成(&amp;V)</translation>
    </message>
    <message>
        <source>C&amp;heck all corridors</source>
        <translation>すべての回廊を点検(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;rossing structure</source>
        <translation>横断施設(&amp;R)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Choose a corridor on the &amp;map</source>
        <translation>地図上で回廊を選択(&amp;M)</translation>
    </message>
    <message>
        <source>Click a corridor of the office database</source>
        <translation>機関のデータベースの回廊をクリックしてください</translation>
    </message>
    <message>
        <source>Click a modelled corridor</source>
        <translation>モデルで算出した回廊をクリックしてください</translation>
    </message>
    <message>
        <source>Click on the place</source>
        <translation>障壁の位置をクリックしてください</translation>
    </message>
    <message>
        <source>Click sites in turn · Backspace: take the last one back · right click: done</source>
        <translation>クリック：サイトを順に追加 · Backspace：最後のサイトを取り消す · 右クリック：完了</translation>
    </message>
    <message>
        <source>Click: vertex with the width set here · + and −: wider, narrower · right click: done</source>
        <translation>クリック：ここで設定した幅で頂点を追加 · + と −：幅を広げる、狭める · 右クリック：完了</translation>
    </message>
    <message>
        <source>Click: vertex · Backspace: take it back · right click: done · Esc: give up</source>
        <translation>クリック：頂点を追加 · Backspace：頂点を取り消す · 右クリック：完了 · Esc：中止</translation>
    </message>
    <message>
        <source>Compare &amp;versions</source>
        <translation>版を比較(&amp;V)</translation>
    </message>
    <message>
        <source>Corridor measured anew</source>
        <translation>回廊を再計測</translation>
    </message>
    <message>
        <source>Corridor {code} is drawn; it is saved with the edits of its layer.</source>
        <translation>回廊 {code} を描きました。レイヤの編集を保存すると確定します。</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>Draw a barrier as a &amp;line</source>
        <translation>障壁をラインで描く(&amp;L)</translation>
    </message>
    <message>
        <source>Draw a corridor as a &amp;polygon</source>
        <translation>回廊をポリゴンで描く(&amp;P)</translation>
    </message>
    <message>
        <source>Draw a corridor by c&amp;entreline and width</source>
        <translation>回廊を中心線と幅で描く(&amp;E)</translation>
    </message>
    <message>
        <source>Fill &amp;in the form after drawing</source>
        <translation>描画後にフォームに入力(&amp;I)</translation>
    </message>
    <message>
        <source>Join sites to a chain of &amp;stepping stones</source>
        <translation>サイトを結んで飛び石の連なりを作成(&amp;S)</translation>
    </message>
    <message>
        <source>Len&amp;gth of a unit (km)</source>
        <translation>調査単位の長さ（km）(&amp;G)</translation>
    </message>
    <message>
        <source>Mark a barrier as a p&amp;oint</source>
        <translation>障壁をポイントで記録(&amp;O)</translation>
    </message>
    <message>
        <source>Modelled corridors</source>
        <translation>モデルで算出した回廊</translation>
    </message>
    <message>
        <source>NEASPEC corridors</source>
        <translation>NEASPEC 回廊</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>縦断図</translation>
    </message>
    <message>
        <source>Save the &amp;plot …</source>
        <translation>グラフを保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the &amp;table …</source>
        <translation>表を保存(&amp;T)…</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>Sites of chains</source>
        <translation>飛び石にするサイト</translation>
    </message>
    <message>
        <source>Species and what lies around</source>
        <translation>種と周辺のデータ</translation>
    </message>
    <message>
        <source>Split a corridor into &amp;units</source>
        <translation>回廊を調査単位に分割(&amp;U)</translation>
    </message>
    <message>
        <source>The barrier is drawn; it is saved with the edits of its layer.</source>
        <translation>障壁を描きました。レイヤの編集を保存すると確定します。</translation>
    </message>
    <message>
        <source>Widening</source>
        <translation>拡幅</translation>
    </message>
    <message>
        <source>area {km2} km²</source>
        <translation>面積 {km2} km²</translation>
    </message>
    <message>
        <source>disturbance {mean}, worst {worst}</source>
        <translation>攪乱 平均 {mean}、最大 {worst}</translation>
    </message>
    <message>
        <source>length {km} km</source>
        <translation>長さ {km} km</translation>
    </message>
    <message>
        <source>width {m} m</source>
        <translation>幅 {m} m</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>{km} km, too far</source>
        <translation>{km} km、遠すぎます</translation>
    </message>
    <message>
        <source>{sites} sites, {km} km in hops</source>
        <translation>サイト {sites} 個、飛び移りの合計 {km} km</translation>
    </message>
</context>
<context>
    <name>DrawnCorridors</name>
    <message>
        <source>A country counts when a corridor reaches deeper into it, or lies in it with more than its half: border lines of different sources differ.</source>
        <translation>回廊がこの距離より深く入る国、または回廊の半分超が含まれる国だけを数えます。国境線は出典によって異なるためです。</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>障壁</translation>
    </message>
    <message>
        <source>Code or file of the species, whose least width and greatest hop are used.</source>
        <translation>種のコードまたは種ファイル。その最小幅と飛び移りの最大距離を使います。</translation>
    </message>
    <message>
        <source>Drawn centrelines</source>
        <translation>描いた中心線</translation>
    </message>
    <message>
        <source>Lines with the corridor&apos;s uuid in “corridor_uuid”. A corridor without one is measured along its medial axis.</source>
        <translation>「corridor_uuid」に回廊の uuid をもつライン。中心線のない回廊は、中心軸に沿って計測します。</translation>
    </message>
    <message>
        <source>Polygons of the corridors: the table of the office database, or any other layer. Edits that are not saved yet count.</source>
        <translation>回廊のポリゴン。機関のデータベースの表、または他の任意のレイヤ。保存していない編集も含めます。</translation>
    </message>
    <message>
        <source>Polygons that the corridors connect.</source>
        <translation>回廊がつなぐポリゴン。</translation>
    </message>
    <message>
        <source>Roads, railways, fences, dams, settlements, waters: points, lines or polygons. Their kind stands in “barrier_type”, a crossing structure in “crossing”, as in the tables of the office database.</source>
        <translation>道路、鉄道、柵、ダム、集落、水域。ポイント、ライン、またはポリゴン。機関のデータベースの表と同じく、種別を「barrier_type」、横断施設を「crossing」の列に記します。</translation>
    </message>
    <message>
        <source>Tolerance for borders (m)</source>
        <translation>国境の許容誤差（m）</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n change(s) stay: somebody has written on top of them.</source>
        <translation><numerusform>変更 %n 件は、後から上書きされているため残ります。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) settled.</source>
        <translation><numerusform>競合 %n 件を解決しました。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for the word of another office.</source>
        <translation><numerusform>競合 %n 件は他機関の判断を待っています。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open conflict(s)</source>
        <translation><numerusform>未解決の競合 %n 件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are shown coarser than they are held.</source>
        <translation><numerusform>記録 %n 件は保有精度より粗く示されます。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay at home because of their tier.</source>
        <translation><numerusform>公開区分により、%n 件の記録はパッケージに含めません。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with exact places or other restricted contents would leave. Hand the package only to the offices named for it, on an encrypted medium. Export it?</source>
        <translation><numerusform>正確な位置など、公開を制限した内容を含む記録 %n 件が外部に出ます。暗号化した媒体で、指定された機関にだけ渡してください。エクスポートしますか？</numerusform></translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>統合(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open conflicts</source>
        <translation>未解決の競合(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Package of another office</source>
        <translation>他機関のパッケージ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Settle as ticked</source>
        <translation>選択どおり解決(&amp;S)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>&lt;p&gt;Lists what was ever written into a record: when, by which office and author, in which package it came, and whether it still stands. Edits since the last export or import are not in yet.&lt;/p&gt;</source>
        <translation>&lt;p&gt;記録に書き込まれたすべての内容を一覧します。日時、機関と作成者、届いたパッケージ、現在も有効かどうかを示します。最後のエクスポートまたはインポート以後の編集はまだ含まれません。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes the GeoPackage an office works in: sites, corridors, assessments, counts and the code lists of the agreed format, ready for editing in QGIS. An existing file is never overwritten.&lt;/p&gt;</source>
        <translation>&lt;p&gt;機関の作業用 GeoPackage を作成します。サイト、回廊、評価、カウント、コード表を共通形式で備え、QGIS でそのまま編集できます。既存のファイルは上書きしません。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Merges what another office sent into your database. Packages may come in any order and more than once; two different values of one field are kept side by side as a conflict until somebody decides.&lt;/p&gt;&lt;p&gt;With preview nothing is written. Otherwise all is taken over or, at any fault or stop, nothing.&lt;/p&gt;</source>
        <translation>&lt;p&gt;他機関から届いた内容を自機関のデータベースに統合します。パッケージの順序は問わず、同じものを繰り返し取り込んでもかまいません。一つのフィールドに異なる値があれば、判断が下るまで競合として両方を保持します。&lt;/p&gt;&lt;p&gt;プレビューでは何も書き込みません。それ以外ではすべてを取り込みますが、誤りや停止があれば何も取り込みません。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Notes what was edited since the last export and writes one zip for other offices: a GeoPackage, CSV tables, metadata, a manifest with checksums and a readme in every language; for the public, a Darwin Core Archive too.&lt;/p&gt;&lt;p&gt;The tier decides who may see it: public, partner offices, or restricted. Records of a stricter tier stay at home; places of sensitive species are made coarser or left out. Exact places leave in the restricted tier only, and only after a second confirmation that names their number.&lt;/p&gt;</source>
        <translation>&lt;p&gt;前回のエクスポート以後の編集を記録し、他機関向けの zip を一つ作成します。GeoPackage、CSV 表、メタデータ、チェックサム付きマニフェスト、各言語の説明書を含み、公開用にはダーウィンコアアーカイブも含みます。&lt;/p&gt;&lt;p&gt;公開区分は閲覧できる相手を決めます（公開、協力機関、限定）。より厳しい区分の記録は外に出ず、配慮が必要な種の位置は粗くするか省きます。正確な位置が出るのは限定区分だけで、件数を示した再確認の後に限ります。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads a package as a stranger&apos;s: names, sizes, checksums, the database, every value and geometry, and lists what is wrong. Nothing in it is run or opened before it was checked, and nothing is changed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;パッケージを信頼できないものとして読み、名前、サイズ、チェックサム、データベース、すべての値とジオメトリを調べて、誤りを一覧にします。検査を終えるまで中身は実行せず、開きもしません。何も変更しません。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Undoes the whole of the latest import in one step: its changes go, and the records are again what the others say. What somebody has written on top of it since stays, together with what it was written on. The package may be imported again at any time.&lt;/p&gt;</source>
        <translation>&lt;p&gt;最後のインポート全体を一度に取り消します。その変更は除かれ、記録は残りの変更が示す状態に戻ります。その後に上書きされた内容は、もとになった変更とともに残ります。パッケージはいつでも再びインポートできます。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes the chosen values on top of all that contends. The office that made a record decides alone; any other may only give up its own value; of a shared record (country ZZ) all sides must choose the same. The words of the others stay in the history.&lt;/p&gt;</source>
        <translation>&lt;p&gt;競合する値の上に、選んだ値を書き込みます。記録を作成した機関は単独で決定できます。他の機関は自らの値を取り下げることだけができます。共有の記録（国コード ZZ）は全関係機関が同じ値を選ぶ必要があります。他機関の記載は履歴に残ります。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes what GBIF takes: surveys, visits, assessments, disturbances and corridors as events, counts as occurrences, all other numbers as measurements, and what was looked for, so that a zero means: looked, and found none (Event core, Occurrence, eMoF, Humboldt; metadata in EML 2.2).&lt;/p&gt;&lt;p&gt;The tier decides how coarse places of sensitive species are, as in a package. The database is only read.&lt;/p&gt;</source>
        <translation>&lt;p&gt;GBIF が受け付ける形式で書き出します。一斉調査、現地調査、評価、攪乱、回廊をイベントとし、カウントを出現記録、その他の数値を測定値とします。何を探したかも記すので、ゼロは「探したが見られなかった」ことを意味します（Event コア、Occurrence、eMoF、Humboldt。メタデータは EML 2.2）。&lt;/p&gt;&lt;p&gt;公開区分は、パッケージと同様に、配慮が必要な種の位置の粗さを決めます。データベースは読み取るだけです。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Changed records</source>
        <translation>変更された記録</translation>
    </message>
    <message>
        <source>Changes that stay</source>
        <translation>残る変更</translation>
    </message>
    <message>
        <source>Changes that went</source>
        <translation>除かれた変更</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Code of your office: country, organisation, number, for example KR-NIE-01 or ZZ-TRAINING-01.</source>
        <translation>自機関のコード：国、組織、番号（例：KR-NIE-01、ZZ-TRAINING-01）。</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Conflicts settled</source>
        <translation>解決した競合</translation>
    </message>
    <message>
        <source>Conflicts that wait for another office</source>
        <translation>他機関の判断を待つ競合</translation>
    </message>
    <message>
        <source>Every fault with its place, as JSON.</source>
        <translation>すべての誤りとその箇所（JSON）。</translation>
    </message>
    <message>
        <source>Exchange package (zip) of another office.</source>
        <translation>他機関の交換パッケージ（zip）。</translation>
    </message>
    <message>
        <source>Export a Darwin Core Archive</source>
        <translation>ダーウィンコアアーカイブをエクスポート</translation>
    </message>
    <message>
        <source>Export an exchange package</source>
        <translation>交換パッケージをエクスポート</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>提供先(&amp;W)</translation>
    </message>
    <message>
        <source>GeoPackage made with “New assessment”.</source>
        <translation>「新規評価」で作成した GeoPackage。</translation>
    </message>
    <message>
        <source>GeoPackage of your office, which holds the conflicts.</source>
        <translation>競合を含む自機関の GeoPackage。</translation>
    </message>
    <message>
        <source>GeoPackage of your office, which takes the records in.</source>
        <translation>記録を取り込む自機関の GeoPackage。</translation>
    </message>
    <message>
        <source>GeoPackage of your office, which took the package in.</source>
        <translation>パッケージを取り込んだ自機関の GeoPackage。</translation>
    </message>
    <message>
        <source>GeoPackage of your office.</source>
        <translation>自機関の GeoPackage。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>History of a record</source>
        <translation>記録の履歴</translation>
    </message>
    <message>
        <source>Identifier (uuid) of the record.</source>
        <translation>記録の識別子（uuid）。</translation>
    </message>
    <message>
        <source>Identifier of the package that is meant, to be safe; the latest, if empty.</source>
        <translation>取り消すパッケージの識別子（確認のため）。空欄なら最後のもの。</translation>
    </message>
    <message>
        <source>Import an exchange package</source>
        <translation>交換パッケージをインポート</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>It did not succeed; the log says why.</source>
        <translation>完了できませんでした。理由はログを確認してください。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of the titles and drop-down lists in the database.</source>
        <translation>データベースの見出しとドロップダウンリストの言語。</translation>
    </message>
    <message>
        <source>Layers of the conflicts</source>
        <translation>競合のレイヤ</translation>
    </message>
    <message>
        <source>NEASPEC exchange</source>
        <translation>NEASPEC データ交換</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>New GeoPackage; or a PostgreSQL database, for many writers: PG:host=… dbname=… user=…</source>
        <translation>新しい GeoPackage。多人数で書き込む場合は PostgreSQL データベース：PG:host=… dbname=… user=…</translation>
    </message>
    <message>
        <source>New archive.</source>
        <translation>新しいアーカイブ。</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>新規評価</translation>
    </message>
    <message>
        <source>New package.</source>
        <translation>新しいパッケージ。</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>新しい記録</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Number of entries</source>
        <translation>項目数</translation>
    </message>
    <message>
        <source>Number of events</source>
        <translation>イベント数</translation>
    </message>
    <message>
        <source>Number of faults</source>
        <translation>誤りの数</translation>
    </message>
    <message>
        <source>Number of occurrences</source>
        <translation>出現記録数</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>記録の数</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>機関</translation>
    </message>
    <message>
        <source>Office &amp;database</source>
        <translation>機関のデータベース(&amp;D)</translation>
    </message>
    <message>
        <source>One row for each choice: table, uuid, column and the id of the change whose value shall stand, as the layers of the conflicts name them. Without choices the open conflicts are only listed.</source>
        <translation>選択ごとに 1 行。表、uuid、列、採用する変更の ID を、競合のレイヤにあるとおりに記入します。空欄なら未解決の競合を一覧するだけです。</translation>
    </message>
    <message>
        <source>Only say what would come in; write nothing.</source>
        <translation>取り込まれる内容だけを示し、何も書き込みません。</translation>
    </message>
    <message>
        <source>Only show what the others will see, as layers; no package is written.</source>
        <translation>他者に見える内容をレイヤで示すだけで、パッケージは作成しません。</translation>
    </message>
    <message>
        <source>Only the records in conflict, each side with its value, office, author and time.</source>
        <translation>競合する記録だけを、各側の値・機関・作成者・日時とともに収めます。</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>未解決の競合</translation>
    </message>
    <message>
        <source>Open the database with its &amp;forms</source>
        <translation>データベースをフォームとともに開く(&amp;F)</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Package {package} is taken back: {changes} changes of {records} records went.</source>
        <translation>パッケージ {package} を取り消しました。記録 {records} 件の変更 {changes} 件を除きました。</translation>
    </message>
    <message>
        <source>Possible double counts</source>
        <translation>重複カウントの可能性</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>プレビュー(&amp;V)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Records in conflict</source>
        <translation>競合する記録</translation>
    </message>
    <message>
        <source>Records that are as before</source>
        <translation>元に戻った記録</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Rejected records</source>
        <translation>拒否された記録</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Restricted tier only: the number of exact records that would leave, as the first attempt names it.</source>
        <translation>限定区分のみ：最初の試行で示された、外に出る正確な記録の件数。</translation>
    </message>
    <message>
        <source>Settle conflicts</source>
        <translation>競合を解決</translation>
    </message>
    <message>
        <source>Show what o&amp;thers will see</source>
        <translation>他者に見える内容を表示(&amp;T)</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>停止しました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Sums by table and office</source>
        <translation>表・機関別の集計</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Table of everything that was written.</source>
        <translation>書き込まれた内容をすべて収めた表。</translation>
    </message>
    <message>
        <source>Table of the conflicts</source>
        <translation>競合の表</translation>
    </message>
    <message>
        <source>Table of the record.</source>
        <translation>記録のある表。</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>インポートを取り消す</translation>
    </message>
    <message>
        <source>Take the last import &amp;back</source>
        <translation>最後のインポートを取り消す(&amp;B)</translation>
    </message>
    <message>
        <source>Take this import back? Its changes go, what was written since stays.</source>
        <translation>このインポートを取り消しますか？その変更は除かれ、その後の書き込みは残ります。</translation>
    </message>
    <message>
        <source>The map shows what {tier} will see; {withheld} records stay at home.</source>
        <translation>地図は「{tier}」に見える内容を示しています。記録 {withheld} 件は外に出ません。</translation>
    </message>
    <message>
        <source>The package is sound.</source>
        <translation>パッケージに問題はありません。</translation>
    </message>
    <message>
        <source>The same as a table for a spreadsheet.</source>
        <translation>同じ内容の表（表計算ソフト用）。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>公開区分</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Validate an exchange package</source>
        <translation>交換パッケージを検証</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>取り込む内容</translation>
    </message>
    <message>
        <source>What contends</source>
        <translation>競合する内容</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>送り出す内容</translation>
    </message>
    <message>
        <source>What others will see</source>
        <translation>他者に見える内容</translation>
    </message>
    <message>
        <source>With preview: GeoPackage of what the tier would see, to be looked at.</source>
        <translation>プレビュー時：その区分に見える内容の確認用 GeoPackage。</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>書き出しました：{path}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Your &amp;role or initials</source>
        <translation>役職またはイニシャル(&amp;R)</translation>
    </message>
    <message>
        <source>Your role or initials; no full names, which must not travel.</source>
        <translation>役職またはイニシャル。氏名は外に出してはならないため書かないでください。</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>以前：{value}</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>deleted here, edited there</source>
        <translation>一方で削除、他方で編集</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>partner: for the offices of the members</source>
        <translation>協力機関：加盟国の機関向け</translation>
    </message>
    <message>
        <source>public, partner or restricted.</source>
        <translation>public（公開）、partner（協力機関）、restricted（限定）のいずれか。</translation>
    </message>
    <message>
        <source>public: for everybody</source>
        <translation>公開：一般向け</translation>
    </message>
    <message>
        <source>restricted: exact places, for named offices only</source>
        <translation>限定：正確な位置、指定機関のみ</translation>
    </message>
    <message>
        <source>shared record: all sides must choose the same</source>
        <translation>共有の記録：全関係機関が同じ値を選ぶ</translation>
    </message>
    <message>
        <source>two outlines</source>
        <translation>二つの輪郭</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>二つの値</translation>
    </message>
    <message>
        <source>{layer} has edits that are not saved; save or discard them first.</source>
        <translation>{layer} に保存していない編集があります。先に保存または破棄してください。</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {conflicting} in conflict, {rejected} rejected</source>
        <translation>新規 {new}、変更 {changed}、競合 {conflicting}、拒否 {rejected}</translation>
    </message>
    <message>
        <source>{office} decides</source>
        <translation>{office} が決定</translation>
    </message>
    <message>
        <source>{office} has your package {package} since {time}</source>
        <translation>{office} は {time} にパッケージ {package} を受領</translation>
    </message>
    <message>
        <source>{office}, {time}: {count} changes</source>
        <translation>{office}、{time}：変更 {count} 件</translation>
    </message>
    <message>
        <source>{table}, {office}: {new} new, {changed} changed, {conflicting} in conflict, {rejected} rejected, {doubles} possible double counts</source>
        <translation>{table}、{office}：新規 {new}、変更 {changed}、競合 {conflicting}、拒否 {rejected}、重複カウントの可能性 {doubles}</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>{minimum} to {maximum}</source>
        <translation>{minimum} ～ {maximum}</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Corridors</source>
        <translation>回廊</translation>
    </message>
    <message>
        <source>Disturbance</source>
        <translation>攪乱</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>データ交換</translation>
    </message>
    <message>
        <source>Habitat</source>
        <translation>生息地</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>レポート</translation>
    </message>
</context>
<context>
    <name>HabitatQuality</name>
    <message>
        <source>&lt;p&gt;The Habitat Quality model of InVEST from the same tables, with the same result: how much threats degrade each cell, what is left of its quality as habitat, and how rare its land cover has become. A threat counts by the distance to its nearest cell.&lt;/p&gt;&lt;p&gt;Land cover should reach beyond your area by the greatest distance of the threats, or its edges look better than they are. Compare maps only when they were made with the same half-saturation constant and the same cell size; both are written into the results.&lt;/p&gt;</source>
        <translation>&lt;p&gt;InVEST の生息地の質モデルです。同じ表から同じ結果が得られます。脅威が各セルをどれだけ劣化させるか、生息地としての質がどれだけ残るか、土地被覆がどれだけ希少になったかを求めます。脅威は、その最も近いセルまでの距離で計算します。&lt;/p&gt;&lt;p&gt;土地被覆は、脅威の最大影響距離の分だけ対象地域より広く用意してください。そうしないと、縁の値が実際より良く見えます。地図は、半飽和定数とセルサイズが同じものどうしだけを比較してください。どちらも結果に書き込みます。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>アクセス可能性</translation>
    </message>
    <message>
        <source>An earlier or natural land cover with the same codes, for the rarity.</source>
        <translation>同じコードを使った過去または自然状態の土地被覆。希少性の計算に使います。</translation>
    </message>
    <message>
        <source>By its nearest cell, as InVEST since 3.13, or by all cells around (InVEST 3.3 to 3.12).</source>
        <translation>最も近いセルで計算するか（InVEST 3.13 以降と同じ）、周囲のすべてのセルで計算します（InVEST 3.3～3.12）。</translation>
    </message>
    <message>
        <source>CSV with the columns LULC (class code), HABITAT (0 to 1) and one column for each threat (0 to 1).</source>
        <translation>LULC（分類コード）、HABITAT（0～1）の列と、脅威ごとの列（0～1）をもつ CSV。</translation>
    </message>
    <message>
        <source>CSV with the columns THREAT, MAX_DIST (m), WEIGHT, DECAY (linear or exponential) and CUR_PATH, as for InVEST 3.15 and later.</source>
        <translation>THREAT、MAX_DIST（m）、WEIGHT、DECAY（linear または exponential）、CUR_PATH の列をもつ CSV。InVEST 3.15 以降と同じ形式です。</translation>
    </message>
    <message>
        <source>Class codes on square cells in metres. Its grid is that of the results.</source>
        <translation>分類コードのラスタ。セルは正方形、単位はメートル。結果はこのラスタのグリッドに合わせます。</translation>
    </message>
    <message>
        <source>Degradation</source>
        <translation>劣化度</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>Exact, or those of GDAL: in about one cell of a thousand too great by up to 0.29 cells, and faster where threats reach farther than some 300 cells.</source>
        <translation>厳密な距離、または GDAL の距離。GDAL では約 1000 セルに 1 つの割合で最大 0.29 セル大きくなりますが、脅威の影響距離が約 300 セルを超えるときは高速です。</translation>
    </message>
    <message>
        <source>Field with the accessibility</source>
        <translation>アクセス可能性のフィールド</translation>
    </message>
    <message>
        <source>Folder for the degradation by each threat</source>
        <translation>脅威別劣化度の保存先フォルダ</translation>
    </message>
    <message>
        <source>Folder of the threats&apos; rasters</source>
        <translation>脅威ラスタのフォルダ</translation>
    </message>
    <message>
        <source>Habitat quality</source>
        <translation>生息地の質</translation>
    </message>
    <message>
        <source>Habitat quality (InVEST)</source>
        <translation>生息地の質（InVEST）</translation>
    </message>
    <message>
        <source>Half-saturation constant</source>
        <translation>半飽和定数</translation>
    </message>
    <message>
        <source>How a threat counts</source>
        <translation>脅威の計算方法</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>土地被覆</translation>
    </message>
    <message>
        <source>Land cover of the baseline</source>
        <translation>ベースラインの土地被覆</translation>
    </message>
    <message>
        <source>Mean degradation</source>
        <translation>平均劣化度</translation>
    </message>
    <message>
        <source>Mean quality</source>
        <translation>質の平均</translation>
    </message>
    <message>
        <source>Needs the land cover of the baseline.</source>
        <translation>ベースラインの土地被覆が必要です。</translation>
    </message>
    <message>
        <source>Numbers from 0 to 1.</source>
        <translation>0 から 1 までの数。</translation>
    </message>
    <message>
        <source>One raster for each threat; together they are the degradation.</source>
        <translation>脅威ごとに 1 つのラスタ。合計が劣化度になります。</translation>
    </message>
    <message>
        <source>Polygons where protection keeps threats away: 1 fully accessible, 0 not at all. Elsewhere 1 holds.</source>
        <translation>保護によって脅威が及びにくい区域のポリゴン。1 は完全にアクセス可能、0 はまったくアクセス不可。それ以外の場所は 1 とします。</translation>
    </message>
    <message>
        <source>Rarity</source>
        <translation>希少性</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Table of sensitivities</source>
        <translation>感受性の表</translation>
    </message>
    <message>
        <source>Table of threats</source>
        <translation>脅威の表</translation>
    </message>
    <message>
        <source>The degradation that halves the quality. InVEST advises half of the greatest degradation; one number for all areas that are to be compared.</source>
        <translation>質が半分になる劣化度。InVEST は最大劣化度の半分を推奨しています。比較する地域にはすべて同じ値を使ってください。</translation>
    </message>
    <message>
        <source>Where the paths of the table begin; without it, beside the table.</source>
        <translation>表のパスの起点となるフォルダ。指定しなければ、表と同じフォルダとします。</translation>
    </message>
    <message>
        <source>Which rasters of the table of threats are meant: those of CUR_PATH, FUT_PATH or BASE_PATH.</source>
        <translation>脅威の表のうち、どのラスタを使うか。CUR_PATH、FUT_PATH、BASE_PATH のいずれか。</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>by all cells around (density)</source>
        <translation>周囲のすべてのセル（密度）</translation>
    </message>
    <message>
        <source>by its nearest cell</source>
        <translation>最も近いセル</translation>
    </message>
    <message>
        <source>current</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>厳密</translation>
    </message>
    <message>
        <source>fast, almost exact</source>
        <translation>高速（ほぼ厳密）</translation>
    </message>
    <message>
        <source>future</source>
        <translation>将来</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Band {number}</source>
        <translation>バンド {number}</translation>
    </message>
    <message>
        <source>Countries (for practice only)</source>
        <translation>国（練習専用）</translation>
    </message>
    <message>
        <source>Elevation (synthetic)</source>
        <translation>標高（合成データ）</translation>
    </message>
    <message>
        <source>Land area (synthetic)</source>
        <translation>陸域（合成データ）</translation>
    </message>
    <message>
        <source>Land cover (synthetic)</source>
        <translation>土地被覆（合成データ）</translation>
    </message>
    <message>
        <source>Practice sites (synthetic)</source>
        <translation>練習用サイト（合成データ）</translation>
    </message>
    <message>
        <source>Railways</source>
        <translation>鉄道</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>集落</translation>
    </message>
    <message>
        <source>Units of the exercise (synthetic)</source>
        <translation>演習の評価単位（合成データ）</translation>
    </message>
    <message>
        <source>Water (synthetic)</source>
        <translation>水域（合成データ）</translation>
    </message>
    <message>
        <source>Wetlands of the exercise (synthetic)</source>
        <translation>演習の湿地（合成データ）</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>0.1 to 0.3: poor</source>
        <translation>0.1～0.3：低い</translation>
    </message>
    <message>
        <source>0.3 to 0.5: usable</source>
        <translation>0.3～0.5：利用可能</translation>
    </message>
    <message>
        <source>0.45 to 0.55: as common as before</source>
        <translation>0.45～0.55：以前と同程度</translation>
    </message>
    <message>
        <source>0.5 A and more: pinch point</source>
        <translation>0.5 A 以上：ピンチポイント</translation>
    </message>
    <message>
        <source>0.5 to 0.7: good</source>
        <translation>0.5～0.7：良い</translation>
    </message>
    <message>
        <source>0.55 to 0.7: rarer than before</source>
        <translation>0.55～0.7：以前より希少</translation>
    </message>
    <message>
        <source>0.7 and more: much rarer than before</source>
        <translation>0.7 以上：以前よりはるかに希少</translation>
    </message>
    <message>
        <source>0.7 and more: very good</source>
        <translation>0.7 以上：非常に良い</translation>
    </message>
    <message>
        <source>0: low pressure</source>
        <translation>0：低い圧力</translation>
    </message>
    <message>
        <source>0: not in the baseline</source>
        <translation>0：ベースラインにない</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1～5</translation>
    </message>
    <message>
        <source>16 to 32: strongly modified</source>
        <translation>16～32：大きく改変</translation>
    </message>
    <message>
        <source>1: medium pressure</source>
        <translation>1：中程度の圧力</translation>
    </message>
    <message>
        <source>2 to 8: intact</source>
        <translation>2～8：おおむね自然のまま</translation>
    </message>
    <message>
        <source>2: high pressure</source>
        <translation>2：高い圧力</translation>
    </message>
    <message>
        <source>32 and more: very strongly modified</source>
        <translation>32 以上：きわめて大きく改変</translation>
    </message>
    <message>
        <source>3: very high pressure</source>
        <translation>3：非常に高い圧力</translation>
    </message>
    <message>
        <source>5 to 20</source>
        <translation>5～20</translation>
    </message>
    <message>
        <source>8 to 16: modified</source>
        <translation>8～16：改変</translation>
    </message>
    <message>
        <source>above 20</source>
        <translation>20 超</translation>
    </message>
    <message>
        <source>below 0.01 A</source>
        <translation>0.01 A 未満</translation>
    </message>
    <message>
        <source>below 0.1: unsuitable</source>
        <translation>0.1 未満：不適</translation>
    </message>
    <message>
        <source>below 0.45: more common than before</source>
        <translation>0.45 未満：以前より多い</translation>
    </message>
    <message>
        <source>below 2: wilderness</source>
        <translation>2 未満：原生自然地域</translation>
    </message>
    <message>
        <source>below {high}: {name}</source>
        <translation>{high} 未満：{name}</translation>
    </message>
    <message>
        <source>corridor, country unspecified</source>
        <translation>回廊（国は未特定）</translation>
    </message>
    <message>
        <source>international corridor</source>
        <translation>国際回廊</translation>
    </message>
    <message>
        <source>layers reach far enough</source>
        <translation>レイヤの範囲は十分</translation>
    </message>
    <message>
        <source>national corridor</source>
        <translation>国内回廊</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>未採点</translation>
    </message>
    <message>
        <source>nothing gained</source>
        <translation>効果なし</translation>
    </message>
    <message>
        <source>uncertain: a layer ends near</source>
        <translation>不確実：近くにレイヤの端がある</translation>
    </message>
    <message>
        <source>undisturbed</source>
        <translation>攪乱なし</translation>
    </message>
    <message>
        <source>up to 1 cost-weighted m per m</source>
        <translation>1 m あたりコスト加重 1 m 以下</translation>
    </message>
    <message>
        <source>{low} and more: {name}</source>
        <translation>{low} 以上：{name}</translation>
    </message>
    <message>
        <source>{low} to {high}: {name}</source>
        <translation>{low}～{high}：{name}</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations or by any member of NEASPEC.</source>
        <translation>この地図に示す境界、名称および表記は、国際連合または NEASPEC のいずれの加盟国による公式の支持または承認を意味するものでもありません。</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>{degrees}°E</source>
        <translation>東経{degrees}°</translation>
    </message>
    <message>
        <source>{degrees}°N</source>
        <translation>北緯{degrees}°</translation>
    </message>
    <message>
        <source>{degrees}°S</source>
        <translation>南緯{degrees}°</translation>
    </message>
    <message>
        <source>{degrees}°W</source>
        <translation>西経{degrees}°</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>&lt;p&gt;Writes the protocol as a paper form (PDF) in the language asked for: the same questions, scales and help as the questionnaire; what is not proven bears an asterisk. Measured indicators are left out: the maps answer them.&lt;/p&gt;&lt;p&gt;The template is an empty CSV table, one row for each unit and question, to be filled in on any computer and read by “Assess sites and corridors”, which names faults with row and column.&lt;/p&gt;</source>
        <translation>&lt;p&gt;指定した言語で調査手順書を紙の様式（PDF）にします。設問・尺度・ヘルプは調査票と同じで、未検証のものには星印を付けます。地図から測る指標は含めません。&lt;/p&gt;&lt;p&gt;テンプレートは評価単位と設問ごとに 1 行の空の CSV 表で、どのコンピュータでも記入でき、「サイトと回廊を評価」で読み込みます。誤りは行と列で示します。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer alone: assessors compare their answers only when all have finished. Where you are not sure, write the lowest and the highest answer possible too. Then copy everything into the questionnaire or the CSV template.</source>
        <translation>一人で回答してください。評価者同士が回答を比べるのは、全員が終えてからです。確かでないときは、考えられる最低と最高の回答も書いてください。その後、すべてを調査票か CSV テンプレートに転記します。</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>担当機関</translation>
    </message>
    <message>
        <source>Date (year-month-day)</source>
        <translation>日付（年-月-日）</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Empty table of answers in UTF-8, which spreadsheets open.</source>
        <translation>表計算ソフトで開ける UTF-8 の空の回答表。</translation>
    </message>
    <message>
        <source>Every pressure of class {number} or higher needs a control measure.</source>
        <translation>圧力区分 {number} 以上の圧力にはすべて対策が必要です。</translation>
    </message>
    <message>
        <source>Language in which the form is printed; codes are the same in all.</source>
        <translation>様式を印刷する言語。コードはどの言語でも同じです。</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>様式の言語</translation>
    </message>
    <message>
        <source>Not sure: from – to</source>
        <translation>不確か：下限～上限</translation>
    </message>
    <message>
        <source>One form, to be copied for each visit.</source>
        <translation>様式 1 部。調査ごとに複写して使います。</translation>
    </message>
    <message>
        <source>Only if “{question}” scores {least} or more.</source>
        <translation>「{question}」が {least} 以上のときだけ回答。</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>紙の様式</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>圧力</translation>
    </message>
    <message>
        <source>Print the protocol as a form</source>
        <translation>調査手順書を様式として印刷</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>設問</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Role of the assessor</source>
        <translation>評価者の役割</translation>
    </message>
    <message>
        <source>Role of the assessor, no name</source>
        <translation>評価者の役割（氏名は書かない）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Such as assessor-A, never a name; written into form and template.</source>
        <translation>assessor-A など。氏名は使いません。様式とテンプレートに記入されます。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Unit (code)</source>
        <translation>評価単位（コード）</translation>
    </message>
    <message>
        <source>Units for whose codes the template gets rows; without it one unit is left open.</source>
        <translation>コードごとにテンプレートの行を作る評価単位。指定しない場合は、1 単位分を空欄で用意します。</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>Area in km²</source>
        <translation>面積（km²）</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Field that holds the ISO 3166 code of three letters (CHN, JPN, KOR, MNG, PRK, RUS).</source>
        <translation>ISO 3166 の 3 文字の国コード（CHN、JPN、KOR、MNG、PRK、RUS）を持つフィールド。</translation>
    </message>
    <message>
        <source>Field with the country code</source>
        <translation>国コードのフィールド</translation>
    </message>
    <message>
        <source>GeoPackage files (*.gpkg)</source>
        <translation>GeoPackage ファイル (*.gpkg)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>Name of a species of the plugin, or the path of your own species file (JSON).</source>
        <translation>プラグイン付属の種の名前、または独自の種ファイル（JSON）のパス。</translation>
    </message>
    <message>
        <source>Office database</source>
        <translation>機関のデータベース</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>PNG ファイル (*.png)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Polygons of the countries, from the boundary data your office uses. The plugin ships none; ground that no polygon covers is counted as “unspecified”.</source>
        <translation>国のポリゴン。所属機関が用いる境界データを使ってください。プラグインには付属しません。ポリゴンのない場所は「未特定」として集計します。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>調査手順書</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>種</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ZIP ファイル (*.zip)</translation>
    </message>
</context>
<context>
    <name>Patches</name>
    <message>
        <source>&lt;p&gt;Cells at or above the threshold that touch at an edge or a corner form a patch; patches no farther apart than the gap count as one. Patches under the least area are left out.&lt;/p&gt;&lt;p&gt;The default of 401 km² is the mean home range of a female Amur tiger (95 % kernel, Hernandez-Blanco et al. 2015): the least that can hold one breeding female.&lt;/p&gt;</source>
        <translation>&lt;p&gt;閾値以上のセルのうち、辺または角で接するものを一つのパッチとします。許容間隔以内にあるパッチは一つとみなし、最小面積に満たないパッチは除きます。&lt;/p&gt;&lt;p&gt;既定値の 401 km² は、雌のアムールトラの平均行動圏（95 % カーネル法、Hernandez-Blanco et al. 2015）、すなわち繁殖雌 1 頭を支えられる最小の広さです。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Core areas</source>
        <translation>コアエリア</translation>
    </message>
    <message>
        <source>Find core areas</source>
        <translation>コアエリアを抽出</translation>
    </message>
    <message>
        <source>Gap (m)</source>
        <translation>許容間隔（m）</translation>
    </message>
    <message>
        <source>Least area (km²)</source>
        <translation>最小面積（km²）</translation>
    </message>
    <message>
        <source>Least suitability of a core. Expert default 0.5.</source>
        <translation>コアエリアとする適性の下限。専門家の判断による既定値は 0.5。</translation>
    </message>
    <message>
        <source>Number of core areas</source>
        <translation>コアエリアの数</translation>
    </message>
    <message>
        <source>Patches smaller than this are left out.</source>
        <translation>これより小さいパッチを除きます。</translation>
    </message>
    <message>
        <source>Patches that lie no farther apart than this count as one.</source>
        <translation>この距離以内にあるパッチは一つとみなします。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>閾値</translation>
    </message>
</context>
<context>
    <name>PinchPoints</name>
    <message>
        <source>&lt;p&gt;Sends a current of 1 A from one core area of a pair to the other. Neighbouring cells conduct with 1 / mean resistance (divided by √2 on the diagonal), each core area is one node (McRae et al. 2008). Where the current is high, most ways lead through: a pinch point, the first place to protect. The effective resistance of a pair falls with every further way, which the least cost does not show.&lt;/p&gt;&lt;p&gt;With a corridor surface the current stays within the cutoff. Ground that does not lead to both core areas carries no current.&lt;/p&gt;</source>
        <translation>&lt;p&gt;組をなすコアエリアの一方から他方へ 1 A の電流を流します。隣り合うセルのコンダクタンスは 1 / 平均抵抗（斜め方向は √2 で割る）、各コアエリアは一つのノードです（McRae et al. 2008）。電流の大きい場所はほとんどの経路が通る狭い場所、すなわちピンチポイントで、最初に保全すべき場所です。組の実効抵抗は経路が増えるたびに下がりますが、最小コストにはそれが表れません。&lt;/p&gt;&lt;p&gt;回廊サーフェスを指定すると、電流はカットオフ値の範囲内に限られます。両方のコアエリアに通じていない土地に電流は流れません。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>電流</translation>
    </message>
    <message>
        <source>Find pinch points</source>
        <translation>ピンチポイントを探す</translation>
    </message>
    <message>
        <source>Folder for the current of each pair</source>
        <translation>組ごとの電流の保存先フォルダ</translation>
    </message>
    <message>
        <source>Greatest current (A)</source>
        <translation>最大電流（A）</translation>
    </message>
    <message>
        <source>Greatest value of the corridor surface that carries current, in cost-weighted metres. Expert default.</source>
        <translation>電流が流れる回廊サーフェスの最大値（コスト加重 m）。専門家の判断による既定値。</translation>
    </message>
    <message>
        <source>Normalised corridors in cost-weighted metres, as “Model least-cost corridors” writes them: current flows only in cells at or below the cutoff. Without it, it may flow everywhere.</source>
        <translation>「最小コスト回廊を算出」が書き出す正規化された回廊（コスト加重 m）。電流はカットオフ値以下のセルだけを流れます。指定しなければ、どこでも流れます。</translation>
    </message>
    <message>
        <source>Number of pairs</source>
        <translation>組の数</translation>
    </message>
    <message>
        <source>Pair {pair}: effective resistance {resistance}, greatest current {current} A, {iterations} iterations</source>
        <translation>組 {pair}：実効抵抗 {resistance}、最大電流 {current} A、反復 {iterations} 回</translation>
    </message>
    <message>
        <source>Raster of resistance; cells without data or not above 0 carry no current.</source>
        <translation>抵抗ラスタ。データのないセルと 0 以下のセルに電流は流れません。</translation>
    </message>
    <message>
        <source>Share of the current that may be out of balance; the smaller, the longer it takes.</source>
        <translation>釣り合わなくてもよい電流の割合。小さいほど時間がかかります。</translation>
    </message>
    <message>
        <source>Table of pairs (CSV)</source>
        <translation>組の表（CSV）</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>許容誤差</translation>
    </message>
    <message>
        <source>Where one raster for each pair is written.</source>
        <translation>組ごとのラスタの保存先。</translation>
    </message>
    <message>
        <source>allocation: pairs whose cost allocations touch; all: every pair.</source>
        <translation>allocation：コスト割り当ての範囲が接する組、all：すべての組。</translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <source>&amp;Corridors: draw, check, compare</source>
        <translation>回廊の描画・点検・比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>調査票(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Steps of the assessment</source>
        <translation>評価の手順(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;xchange with other offices</source>
        <translation>他機関とのデータ交換(&amp;X)</translation>
    </message>
    <message>
        <source>Load the &amp;training area</source>
        <translation>練習地域を読み込む(&amp;T)</translation>
    </message>
    <message>
        <source>The texts in {language} are missing or damaged; install the plugin anew.</source>
        <translation>{language}のテキストがないか破損しています。プラグインを再インストールしてください。</translation>
    </message>
    <message>
        <source>The training area is loaded. Results go to the folder {folder}.</source>
        <translation>練習地域を読み込みました。結果はフォルダ {folder} に保存します。</translation>
    </message>
    <message>
        <source>The training area lacks {files}: install the plugin anew.</source>
        <translation>練習地域のファイル {files} がありません。プラグインを再インストールしてください。</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A choice needs four values: table, uuid, column and the id of a change; complete the rows for {place}.</source>
        <translation>選択には表、uuid、列、変更 ID の四つの値が必要です。{place} の行を補ってください。</translation>
    </message>
    <message>
        <source>A corridor came out empty; raise the cutoff or check that the core areas lie on passable ground.</source>
        <translation>回廊が空になりました。カットオフ値を上げるか、コアエリアが通行可能な場所にあることを確認してください。</translation>
    </message>
    <message>
        <source>A hop of {hop_m} m in corridor {place} is longer than the {limit_m} m that the species can do; add a site between.</source>
        <translation>回廊 {place} に {hop_m} m の飛び移りがあり、この種の限度 {limit_m} m を超えています。間にサイトを追加してください。</translation>
    </message>
    <message>
        <source>A plot shows one corridor, and layer {place} holds {count}: name one of them under “Corridor”, or leave the plot out.</source>
        <translation>グラフに表示できる回廊は 1 つですが、レイヤ {place} には {count} 個あります。「回廊」で 1 つ指定するか、グラフの指定を外してください。</translation>
    </message>
    <message>
        <source>A probability of {probability} at a distance of {distance} describes no dispersal; choose a probability between 0 and 1 and a distance above 0.</source>
        <translation>距離 {distance} で確率 {probability} という組み合わせでは分散を表せません。0 と 1 の間の確率と、0 より大きい距離を選んでください。</translation>
    </message>
    <message>
        <source>A profile with a step of 0 m has no end: give a step above 0, for example 500.</source>
        <translation>間隔が 0 m では縦断図を作成できません。0 より大きい間隔（例：500）を指定してください。</translation>
    </message>
    <message>
        <source>A radius of {radius_m} m cannot be searched with cells of {cell_m} m; choose radii greater than a cell.</source>
        <translation>セルが {cell_m} m のとき、半径 {radius_m} m は調べられません。セルより大きい半径を選んでください。</translation>
    </message>
    <message>
        <source>A resistance raster is needed for corridors and for hops by cost; choose one.</source>
        <translation>回廊と、コストで測る飛び移りには抵抗ラスタが必要です。選んでください。</translation>
    </message>
    <message>
        <source>A table by site and records of sites need sites; choose a layer of sites, or leave table and database out.</source>
        <translation>サイト別の表とサイトの記録にはサイトのレイヤが必要です。サイトのレイヤを選ぶか、表とデータベースの指定を外してください。</translation>
    </message>
    <message>
        <source>All {count} patches are smaller than {min_area_km2} km² (the largest has {largest_km2} km²); lower the least area.</source>
        <translation>{count} 個のパッチはすべて {min_area_km2} km² より小さくなっています（最大 {largest_km2} km²）。最小面積を下げてください。</translation>
    </message>
    <message>
        <source>Choose the folder in which the answers are kept.</source>
        <translation>回答を保存するフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Core area {patch} cannot be reached from any other one and is left out; check the resistance around it for gaps without data.</source>
        <translation>コアエリア {patch} は他のどのコアエリアからも到達できないため除外しました。周囲の抵抗にデータの欠けがないか確認してください。</translation>
    </message>
    <message>
        <source>Core area {patch} lies wholly on ground that cannot be crossed and is left out.</source>
        <translation>コアエリア {patch} は全体が通行できない場所にあるため除外しました。</translation>
    </message>
    <message>
        <source>Core areas {a} and {b} do not fit into memory together and their pair is left out; choose larger cells.</source>
        <translation>コアエリア {a} と {b} は同時にメモリに収まらないため、この組を除きました。より大きいセルを選んでください。</translation>
    </message>
    <message>
        <source>Core areas {a} and {b} touch each other; no corridor is needed between them.</source>
        <translation>コアエリア {a} と {b} は接しています。間に回廊は必要ありません。</translation>
    </message>
    <message>
        <source>Corridor {place} crosses a barrier ({kind}) without a crossing structure; record the structure there, or lead the corridor around it.</source>
        <translation>回廊 {place} が横断施設のない障壁（{kind}）を横切っています。横断施設があれば記録し、なければ障壁を避けるように回廊を描き直してください。</translation>
    </message>
    <message>
        <source>Corridor {place} does not meet corridor {other} beyond the border ({country}): they are {gap_m} m apart and {offset_m} m beside each other. Agree on one place with the neighbouring office.</source>
        <translation>回廊 {place} は、国境の先（{country}）の回廊 {other} とつながっていません。隔たりは {gap_m} m、横のずれは {offset_m} m です。隣接する機関と接続位置を 1 か所に決めてください。</translation>
    </message>
    <message>
        <source>Corridor {place} ends at the border ({country}) without a core area, and no corridor goes on beyond; ask the neighbouring office for its part.</source>
        <translation>回廊 {place} はコアエリアに届かずに国境（{country}）で終わり、その先に続く回廊がありません。隣接する機関に続きの回廊の提供を依頼してください。</translation>
    </message>
    <message>
        <source>Corridor {place} has no code; give it one.</source>
        <translation>回廊 {place} にコードがありません。コードを付けてください。</translation>
    </message>
    <message>
        <source>Corridor {place} has no date of evidence; fill it in.</source>
        <translation>回廊 {place} に「根拠の日付」がありません。記入してください。</translation>
    </message>
    <message>
        <source>Corridor {place} has no outline; draw it or delete the record.</source>
        <translation>回廊 {place} に輪郭がありません。輪郭を描くか、記録を削除してください。</translation>
    </message>
    <message>
        <source>Corridor {place} has units already; delete them among the sites before you split it anew.</source>
        <translation>回廊 {place} はすでに調査単位に分割されています。分割し直す前に、サイトの表から既存の調査単位を削除してください。</translation>
    </message>
    <message>
        <source>Corridor {place} is a chain of stepping stones: its sites are its units, it cannot be split.</source>
        <translation>回廊 {place} は飛び石の連なりです。各サイトがそのまま単位となるため、分割できません。</translation>
    </message>
    <message>
        <source>Corridor {place} is broken by a gap of {gap_m} m; close it, or record the corridor as a chain of stepping stones.</source>
        <translation>回廊 {place} が {gap_m} m にわたって途切れています。つなげるか、飛び石の連なりとして記録してください。</translation>
    </message>
    <message>
        <source>Corridor {place} is only {width_m} m wide here and narrower than {limit_m} m over {length_m} m; widen it.</source>
        <translation>回廊 {place} の幅はここでは {width_m} m しかなく、{limit_m} m 未満の区間が {length_m} m 続いています。幅を広げてください。</translation>
    </message>
    <message>
        <source>Corridor {place} is recorded as {said}, the countries it lies in make it {scope}; measure it anew.</source>
        <translation>回廊 {place} の「範囲」は「{said}」と記録されていますが、通過する国からは「{scope}」となります。計測し直してください。</translation>
    </message>
    <message>
        <source>Corridor {place} is {width_m} m wide at its narrowest and the species needs {needed_m} m; see where the least width lies and what blocks the way.</source>
        <translation>回廊 {place} の最も狭い所の幅は {width_m} m ですが、この種には {needed_m} m が必要です。最小幅の位置と、何が妨げになっているかを確認してください。</translation>
    </message>
    <message>
        <source>Corridor {place} says nothing of the mechanism that protects it; choose one, “none yet” included.</source>
        <translation>回廊 {place} の「保全の仕組み」が空です。選択してください。仕組みがまだなければ「未定」を選びます。</translation>
    </message>
    <message>
        <source>Corridor {place} touches {cores} core areas, and it takes two; draw it up to the next one.</source>
        <translation>回廊 {place} が接するコアエリアは {cores} 個ですが、2 個必要です。次のコアエリアまで延ばしてください。</translation>
    </message>
    <message>
        <source>Corridors are to be cut at a least width and none is given; choose a species or give the width.</source>
        <translation>回廊を最小幅で区切る設定ですが、幅がありません。種を選ぶか、幅を指定してください。</translation>
    </message>
    <message>
        <source>Corridors need two core areas at least and {patches} can be used; lower the threshold or the least area.</source>
        <translation>回廊にはコアエリアが 2 つ以上必要ですが、使えるものは {patches} 個です。閾値または最小面積を下げてください。</translation>
    </message>
    <message>
        <source>Corridors {place} and {other} have {share_percent} % of the smaller one in common; delete one of them, or name the one it supersedes.</source>
        <translation>回廊 {place} は回廊 {other} と {share_percent} % 重なっています。どちらかを削除するか、「置き換えた旧版」に旧版の回廊を指定してください。</translation>
    </message>
    <message>
        <source>Database {place} cannot be reached ({reason}); check host, name, user and password.</source>
        <translation>データベース {place} に接続できません（{reason}）。ホスト、名前、ユーザー、パスワードを確認してください。</translation>
    </message>
    <message>
        <source>Database {place} could not be written ({reason}); nothing was changed. Check that it may be written to and that the disk has room.</source>
        <translation>データベース {place} に書き込めませんでした（{reason}）。何も変更されていません。書き込み権限とディスクの空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Database {place} has no PostGIS ({reason}); ask its administrator to run CREATE EXTENSION postgis.</source>
        <translation>データベース {place} に PostGIS がありません（{reason}）。管理者に CREATE EXTENSION postgis の実行を依頼してください。</translation>
    </message>
    <message>
        <source>Database {place} holds a record of the same uuid already; nothing was written, so replace that record instead.</source>
        <translation>データベース {place} には同じ uuid の記録がすでにあるため、何も書き込みませんでした。その記録を置き換えてください。</translation>
    </message>
    <message>
        <source>Database {place} holds {kind} “{name}”, which does not belong to the format; ask the sender to export it again.</source>
        <translation>データベース {place} に、共通形式にない {kind}「{name}」が含まれています。送付元に再エクスポートを依頼してください。</translation>
    </message>
    <message>
        <source>Database {place} is damaged ({reason}); use a copy or ask for it again.</source>
        <translation>データベース {place} が破損しています（{reason}）。バックアップを使うか、再送を依頼してください。</translation>
    </message>
    <message>
        <source>Database {place} is in use by another program; close it there or save the edits, then try again.</source>
        <translation>データベース {place} は別のプログラムで使用中です。そちらで閉じるか編集を保存してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Database {place} redefines its coordinate reference system; it must be WGS 84 (EPSG:4326), so ask the sender to export it again.</source>
        <translation>データベース {place} は座標参照系の定義が書き換えられています。WGS 84（EPSG:4326）でなければなりません。送付元に再エクスポートを依頼してください。</translation>
    </message>
    <message>
        <source>Database {place} was copied while it was in use and is incomplete; ask the sender to export it again.</source>
        <translation>データベース {place} は使用中にコピーされたため不完全です。送付元に再エクスポートを依頼してください。</translation>
    </message>
    <message>
        <source>Edit {place} does not match its checksum; the package was altered, so ask the sender for it again.</source>
        <translation>変更 {place} がチェックサムと一致しません。パッケージが改変されているため、送付元に再送を依頼してください。</translation>
    </message>
    <message>
        <source>Edit {place} is larger than {maximum_bytes} bytes; ask the sender to shorten its texts.</source>
        <translation>変更 {place} が {maximum_bytes} バイトを超えています。文章を短くするよう送付元に依頼してください。</translation>
    </message>
    <message>
        <source>Edit {place} is malformed ({reason}); ask the sender to export the package again.</source>
        <translation>変更 {place} の形式が正しくありません（{reason}）。送付元にパッケージの再エクスポートを依頼してください。</translation>
    </message>
    <message>
        <source>Feature {place} has a damaged geometry; repair the layer with “Fix geometries”.</source>
        <translation>地物 {place} のジオメトリが壊れています。「ジオメトリを修復」でレイヤを修復してください。</translation>
    </message>
    <message>
        <source>File {place} cannot be read ({reason}); check that it exists and is not open in another program.</source>
        <translation>ファイル {place} を読み込めません（{reason}）。ファイルがあり、別のプログラムで開かれていないことを確認してください。</translation>
    </message>
    <message>
        <source>File {place} cannot be read; check that it exists and may be opened.</source>
        <translation>ファイル {place} を読み込めません。ファイルがあり、開く権限があることを確認してください。</translation>
    </message>
    <message>
        <source>File {place} has no text in {language} for {count} of its names; they are shown in a language it has. Add the texts to the file.</source>
        <translation>ファイル {place} の名称のうち {count} 件に{language}のテキストがないため、ファイルにある言語で表示します。ファイルにテキストを追加してください。</translation>
    </message>
    <message>
        <source>File {place} has {count} faults, listed in the log; correct them, nothing was taken over.</source>
        <translation>ファイル {place} に {count} 件の誤りがあります（ログを参照）。修正してください。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>File {place} holds no answer on any of the units given; check the codes of the units.</source>
        <translation>ファイル {place} に、指定した評価単位への回答がありません。評価単位のコードを確認してください。</translation>
    </message>
    <message>
        <source>File {place} holds no answers; fill in at least one row.</source>
        <translation>ファイル {place} に回答がありません。少なくとも 1 行を記入してください。</translation>
    </message>
    <message>
        <source>File {place}, at {at}: {reason}; mend it or use the file that ships with the plugin.</source>
        <translation>ファイル {place} の {at}：{reason}。修正するか、プラグイン付属のファイルを使ってください。</translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: the indicator “{indicator}” takes no value here, but “{value}” stands there; empty the cell.</source>
        <translation>ファイル {place}、{row} 行目、{column} 列：指標「{indicator}」ではここに値を入れませんが、「{value}」が入っています。セルを空にしてください。</translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: {value} does not lie between {low} and {high}; correct the range.</source>
        <translation>ファイル {place}、{row} 行目、{column} 列：{value} は {low} から {high} の間にありません。範囲を修正してください。</translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: “{value}” has a decimal comma; write a point.</source>
        <translation>ファイル {place}、{row} 行目、{column} 列：「{value}」は小数点がコンマです。ピリオドで記入してください。</translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: “{value}” is no number; correct it.</source>
        <translation>ファイル {place}、{row} 行目、{column} 列：「{value}」は数値ではありません。修正してください。</translation>
    </message>
    <message>
        <source>File {place}, row {row}, column {column}: “{value}” is not on the scale; allowed: {allowed}.</source>
        <translation>ファイル {place}、{row} 行目、{column} 列：「{value}」は尺度にありません。使える値：{allowed}。</translation>
    </message>
    <message>
        <source>File {place}, row {row}: answered by version {value} of the protocol, scored by version {protocol}; check that the questions are the same.</source>
        <translation>ファイル {place}、{row} 行目：調査手順書の版 {value} で回答され、版 {protocol} で採点されます。設問が同じか確かめてください。</translation>
    </message>
    <message>
        <source>File {place}, row {row}: protocol {protocol} has no indicator “{value}”; check the code or the protocol.</source>
        <translation>ファイル {place}、{row} 行目：調査手順書 {protocol} に指標「{value}」はありません。コードまたは調査手順書を確認してください。</translation>
    </message>
    <message>
        <source>File {place}, row {row}: the answer “{value}” stands in row {first_row} already; remove one.</source>
        <translation>ファイル {place}、{row} 行目：回答「{value}」は {first_row} 行目にもあります。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>File {place}, row {row}: the column {column} is empty; fill it in.</source>
        <translation>ファイル {place}、{row} 行目：{column} 列が空です。記入してください。</translation>
    </message>
    <message>
        <source>File {place}, row {row}: the photo “{value}” must lie in the folder of the answers; copy it there.</source>
        <translation>ファイル {place}、{row} 行目：写真「{value}」は回答のフォルダ内に置く必要があります。そこへコピーしてください。</translation>
    </message>
    <message>
        <source>File {place}, row {row}: the text is not in UTF-8; save it as “CSV UTF-8”.</source>
        <translation>ファイル {place}、{row} 行目：文字コードが UTF-8 ではありません。「CSV UTF-8」で保存してください。</translation>
    </message>
    <message>
        <source>File {place}, row {row}: there is no unit “{value}” among the layers; its answers are not used.</source>
        <translation>ファイル {place}、{row} 行目：評価単位「{value}」はレイヤにありません。その回答は使いません。</translation>
    </message>
    <message>
        <source>File {place}, row {row}: this is no valid CSV ({reason}); save the table again as CSV UTF-8.</source>
        <translation>ファイル {place}、{row} 行目：CSV として正しくありません（{reason}）。表を CSV UTF-8 で保存し直してください。</translation>
    </message>
    <message>
        <source>File {place}, row {row}: {cells} cells instead of {columns}; check commas and quotation marks.</source>
        <translation>ファイル {place}、{row} 行目：{columns} 個であるべきセルが {cells} 個あります。コンマと引用符を確認してください。</translation>
    </message>
    <message>
        <source>File {place}, row {row}: “{value}” is measured from the maps; the answer is not used.</source>
        <translation>ファイル {place}、{row} 行目：「{value}」は地図から計測するため、この回答は使いません。</translation>
    </message>
    <message>
        <source>File {place}, row {row}: “{value}” is no date; write year-month-day, for example 2026-05-01.</source>
        <translation>ファイル {place}、{row} 行目：「{value}」は日付ではありません。年-月-日の形（例：2026-05-01）で記入してください。</translation>
    </message>
    <message>
        <source>File {place}, row {row}: “{value}” is not the protocol chosen, {protocol}; choose that one.</source>
        <translation>ファイル {place}、{row} 行目：回答の調査手順書は「{value}」ですが、{protocol} が選択されています。回答と同じ調査手順書を選んでください。</translation>
    </message>
    <message>
        <source>File {place}: the column {column} is missing; start from the template of the protocol.</source>
        <translation>ファイル {place}：{column} 列がありません。調査手順書のテンプレートから作成してください。</translation>
    </message>
    <message>
        <source>File {place}: the column {column} is not known and is not used.</source>
        <translation>ファイル {place}：{column} 列は未知の列のため使いません。</translation>
    </message>
    <message>
        <source>File {place}: the column {column} stands twice; remove one.</source>
        <translation>ファイル {place}：{column} 列が重複しています。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>File {place}: the columns are separated by “{value}”; save it as CSV with commas.</source>
        <translation>ファイル {place}：列が「{value}」で区切られています。コンマ区切りの CSV で保存してください。</translation>
    </message>
    <message>
        <source>File {place}: {assessor} answers for {unit} on {date} in {other} too; keep one of the two files.</source>
        <translation>ファイル {place}：{assessor} は {other} でも {date} の {unit} に回答しています。どちらか一方だけを残してください。</translation>
    </message>
    <message>
        <source>Folder {place} holds no CSV file of answers; choose the folder of the questionnaire.</source>
        <translation>フォルダ {place} に回答の CSV ファイルがありません。調査票のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Give a file of answers or the folder of the questionnaire.</source>
        <translation>回答ファイルか調査票のフォルダを指定してください。</translation>
    </message>
    <message>
        <source>Give either habitat suitability, or land cover with a table of class resistances.</source>
        <translation>生息地適性か、土地被覆と分類ごとの抵抗の表か、どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>Layer {place} (cells of {cell}, {crs}) was resampled to the grid of the assessment.</source>
        <translation>レイヤ {place}（セルサイズ {cell}、{crs}）を評価のグリッドにリサンプリングしました。</translation>
    </message>
    <message>
        <source>Layer {place} cannot be edited; check whether its file may be written to.</source>
        <translation>レイヤ {place} を編集できません。ファイルの書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>Layer {place} did not take the new record; nothing was added. Check its constraints.</source>
        <translation>レイヤ {place} に新しい記録を追加できず、何も追加していません。レイヤの制約を確認してください。</translation>
    </message>
    <message>
        <source>Layer {place} does not overlap the area; check both coordinate reference systems and extents.</source>
        <translation>レイヤ {place} が対象地域と重なっていません。両方の座標参照系と領域を確認してください。</translation>
    </message>
    <message>
        <source>Layer {place} ends {short_m} m too early {side}: its pressure reaches {reach_m} m, so the index near that edge may be too low. Use a layer that goes further, or see “Uncertain cells”.</source>
        <translation>レイヤ {place} は{side}で {short_m} m 足りません。圧力の影響距離は {reach_m} m なので、その縁の近くでは指数が低すぎる可能性があります。より広い範囲のレイヤを使うか、「不確実なセル」を確認してください。</translation>
    </message>
    <message>
        <source>Layer {place} gives no cell a suitability; check that its class codes are those of the species file and that the layers overlap.</source>
        <translation>レイヤ {place} では、どのセルにも適性の値が得られません。分類コードが種ファイルと一致し、レイヤが重なっていることを確認してください。</translation>
    </message>
    <message>
        <source>Layer {place} has no cell at or below the cutoff of {cutoff_m} m; raise the cutoff.</source>
        <translation>レイヤ {place} にカットオフ値 {cutoff_m} m 以下のセルがありません。カットオフ値を上げてください。</translation>
    </message>
    <message>
        <source>Layer {place} has no coordinate reference system; set it in the layer&apos;s properties.</source>
        <translation>レイヤ {place} に座標参照系がありません。レイヤのプロパティで設定してください。</translation>
    </message>
    <message>
        <source>Layer {place} has no feature in the area; its pressure counts as 0 there.</source>
        <translation>レイヤ {place} は対象地域に地物がありません。対象地域でのこの圧力は 0 とします。</translation>
    </message>
    <message>
        <source>Layer {place} has no features; choose another one.</source>
        <translation>レイヤ {place} に地物がありません。別のレイヤを選んでください。</translation>
    </message>
    <message>
        <source>Layer {place} has no field “{field}”; it has {known}.</source>
        <translation>レイヤ {place} にフィールド「{field}」がありません。使えるフィールド：{known}。</translation>
    </message>
    <message>
        <source>Layer {place} holds lines or points, and “{pressure}” counts the ground they cover; name the field with their width in metres, or choose polygons.</source>
        <translation>レイヤ {place} はラインまたはポイントですが、「{pressure}」は覆っている面積で計算します。幅（m）のフィールドを指定するか、ポリゴンを選んでください。</translation>
    </message>
    <message>
        <source>Layer {place} holds no corridor “{name}”; give its code, its uuid or the number of its feature.</source>
        <translation>レイヤ {place} に回廊「{name}」がありません。コード、uuid、または地物番号を指定してください。</translation>
    </message>
    <message>
        <source>Layer {place} holds no data for {area_km2} km² of the area; the index is unknown there. Fill the gaps, with 0 where the pressure “{pressure}” is absent.</source>
        <translation>レイヤ {place} は対象地域のうち {area_km2} km² でデータがなく、そこの指数は不明です。欠けを埋めてください。圧力「{pressure}」がない場所は 0 とします。</translation>
    </message>
    <message>
        <source>Layer {place} holds no data for {area_km2} km² of the area; the pressure “{pressure}” is taken to be absent there. Fill the gaps if that is wrong.</source>
        <translation>レイヤ {place} は対象地域のうち {area_km2} km² でデータがなく、そこには圧力「{pressure}」がないものとして計算しました。実際と違う場合は欠けを埋めてください。</translation>
    </message>
    <message>
        <source>Layer {place} holds no link that can be used; each node stands alone.</source>
        <translation>レイヤ {place} に使えるリンクがありません。各ノードは孤立しています。</translation>
    </message>
    <message>
        <source>Layer {place} holds no node; choose another layer.</source>
        <translation>レイヤ {place} にノードがありません。別のレイヤを選んでください。</translation>
    </message>
    <message>
        <source>Layer {place} holds {found}, which the pressure “{pressure}” cannot be scored from; choose another layer.</source>
        <translation>レイヤ {place} は{found}のため、圧力「{pressure}」を採点できません。別のレイヤを選んでください。</translation>
    </message>
    <message>
        <source>Layer {place} holds {value}, which is no class code; choose a raster of whole numbers.</source>
        <translation>レイヤ {place} に {value} がありますが、分類コードではありません。整数のラスタを選んでください。</translation>
    </message>
    <message>
        <source>Layer {place} holds {value}; only values from {low} to {high} are allowed here.</source>
        <translation>レイヤ {place} に {value} がありますが、ここで使えるのは {low} から {high} までの値だけです。</translation>
    </message>
    <message>
        <source>Layer {place} is no raster file; export it as GeoTIFF and choose that file.</source>
        <translation>レイヤ {place} はラスタファイルではありません。GeoTIFF にエクスポートし、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>Layer {place} is no vector layer; choose points, lines or polygons.</source>
        <translation>レイヤ {place} はベクタレイヤではありません。ポイント、ライン、ポリゴンのいずれかを選んでください。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: its coordinates cannot be transformed; check the layer&apos;s coordinate reference system.</source>
        <translation>レイヤ {place}、地物 {feature}：座標を変換できません。レイヤの座標参照系を確認してください。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: measure {measure} says two things; give its polygons the same kind, pressure and amount or another name.</source>
        <translation>レイヤ {place}、地物 {feature}：対策 {measure} の内容が食い違っています。各ポリゴンの種類・圧力・量をそろえるか、別の名前にしてください。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: node {node} has an area of 0 and counts as a stepping stone only.</source>
        <translation>レイヤ {place}、地物 {feature}：ノード {node} の面積は 0 で、飛び石としてだけ扱います。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: node {node} stands twice; dissolve its parts into one feature or give each its own number.</source>
        <translation>レイヤ {place}、地物 {feature}：ノード {node} が重複しています。各部分を 1 つの地物に融合するか、別々の番号を付けてください。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the amount {found} must be above 0 and at most {high} (reduce: percent, close: months a year).</source>
        <translation>レイヤ {place}、地物 {feature}：量 {found} は 0 より大きく {high} 以下でなければなりません（reduce：百分率、close：年間の月数）。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the area of node {node} is missing, negative or no number; correct it in the area field.</source>
        <translation>レイヤ {place}、地物 {feature}：ノード {node} の面積が空欄か、負の値か、数値以外です。面積のフィールドを修正してください。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the code {code} stands twice; every unit needs a code of its own.</source>
        <translation>レイヤ {place}、地物 {feature}：コード {code} が重複しています。評価単位にはそれぞれ固有のコードが必要です。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the cost of the link is missing, negative or no number; correct it in the cost field or remove the link.</source>
        <translation>レイヤ {place}、地物 {feature}：リンクのコストが空欄か、負の値か、数値以外です。コストのフィールドを修正するか、リンクを削除してください。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the field {field} holds no whole number above 0; number the core areas 1, 2, 3 and so on.</source>
        <translation>レイヤ {place}、地物 {feature}：フィールド {field} の値が 0 より大きい整数ではありません。コアエリアに 1、2、3 のように番号を付けてください。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the field {field} holds {value}; only 0 and more make sense, so correct it.</source>
        <translation>レイヤ {place}、地物 {feature}：フィールド {field} の値が {value} ですが、有効なのは 0 以上だけです。修正してください。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the field {field} holds “{value}”; write how accessible the place is to threats, from 0 (not at all) to 1 (fully).</source>
        <translation>レイヤ {place}、地物 {feature}：フィールド {field} の値が「{value}」です。脅威にとってのその場所のアクセス可能性を、0（まったくアクセス不可）から 1（完全にアクセス可能）までの数で記入してください。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the field {field} is empty; give every unit a code.</source>
        <translation>レイヤ {place}、地物 {feature}：フィールド {field} が空です。すべての評価単位にコードを付けてください。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the link joins node {node} with itself and is left out.</source>
        <translation>レイヤ {place}、地物 {feature}：このリンクはノード {node} をそれ自身とつないでいるため、除きます。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the link names the node “{node}”, which the nodes do not hold; it is left out. Check both node fields.</source>
        <translation>レイヤ {place}、地物 {feature}：リンクが示すノード「{node}」がノードのレイヤにないため、除きます。両方のノードのフィールドを確認してください。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the measure has no name; fill in the field measure.</source>
        <translation>レイヤ {place}、地物 {feature}：対策に名前がありません。フィールド measure を記入してください。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: the node has no number or name; fill in the field of its name.</source>
        <translation>レイヤ {place}、地物 {feature}：ノードに番号も名前もありません。名前のフィールドを記入してください。</translation>
    </message>
    <message>
        <source>Layer {place}, feature {feature}: “{found}” is no kind of measure; write one of {known}.</source>
        <translation>レイヤ {place}、地物 {feature}：「{found}」は対策の種類ではありません。{known} のいずれかを記入してください。</translation>
    </message>
    <message>
        <source>Layer {place}: all {cells} cells of the sources lie on ground that cannot be crossed; move the sources, or give these cells a resistance above 0.</source>
        <translation>レイヤ {place}：出発地の {cells} セルがすべて通行できない場所にあります。出発地を移すか、これらのセルに 0 より大きい抵抗を与えてください。</translation>
    </message>
    <message>
        <source>Layer {place}: core areas {numbers} cover no cell of {cell_m} m of their own and are left out; use smaller cells or merge them with their neighbour.</source>
        <translation>レイヤ {place}：コアエリア {numbers} は {cell_m} m のセルを単独で占めないため除外しました。セルを小さくするか、隣のコアエリアと統合してください。</translation>
    </message>
    <message>
        <source>Layer {place}: measure {measure} is against “{pressure}”, which has no layer in the table of pressures; add it.</source>
        <translation>レイヤ {place}：対策 {measure} の対象「{pressure}」のレイヤが圧力の表にありません。追加してください。</translation>
    </message>
    <message>
        <source>Layer {place}: measure {measure} moves a pressure; give the layer of new places.</source>
        <translation>レイヤ {place}：対策 {measure} は圧力を移します。移転先のレイヤを指定してください。</translation>
    </message>
    <message>
        <source>Layer {place}: no current can flow between any two core areas; raise the cutoff, or check the barriers in the resistance.</source>
        <translation>レイヤ {place}：どの二つのコアエリアの間にも電流が流れません。カットオフ値を上げるか、抵抗の障壁を確認してください。</translation>
    </message>
    <message>
        <source>Layer {place}: no node has an area above 0; choose another area field.</source>
        <translation>レイヤ {place}：面積が 0 より大きいノードがありません。別の面積フィールドを選んでください。</translation>
    </message>
    <message>
        <source>Layer {place}: no pair of core areas is left to be joined; check the choice of pairs.</source>
        <translation>レイヤ {place}：結ぶべきコアエリアの組がありません。組の選び方を確認してください。</translation>
    </message>
    <message>
        <source>Layer {place}: nodes {nodes} have no country; pairs with them do not count as transboundary.</source>
        <translation>レイヤ {place}：ノード {nodes} に国がありません。これらを含む組は越境として数えません。</translation>
    </message>
    <message>
        <source>Layer {place}: the scheme does not know {values} of the field {field} ({features} features); they count with the weight {weight}. Add the values to a class in your own copy of the scheme.</source>
        <translation>レイヤ {place}：フィールド {field} の値 {values}（地物 {features} 個）は採点方式に定義がないため、重み {weight} で計算します。採点方式のコピーを作成し、これらの値をいずれかの分類に追加してください。</translation>
    </message>
    <message>
        <source>Layer {place}: the table of resistances does not know {count} of its classes ({classes}); their cells hold no data and cannot be crossed.</source>
        <translation>レイヤ {place}：抵抗の表に {count} 個の分類（{classes}）がありません。それらのセルはデータなしとなり、通行できません。</translation>
    </message>
    <message>
        <source>Layer {place}: the table of sensitivities lacks the classes {classes}; add a row for each of them.</source>
        <translation>レイヤ {place}：感受性の表に分類 {classes} がありません。それぞれに 1 行を追加してください。</translation>
    </message>
    <message>
        <source>Layer {place}: the values go down to {lowest}; only 0 and more make sense, so correct them.</source>
        <translation>レイヤ {place}：値の最小が {lowest} ですが、有効なのは 0 以上だけです。値を修正してください。</translation>
    </message>
    <message>
        <source>Layer {place}: the values go up to {highest} and a share of a cell is 1 at most; give shares, or name the class codes of a land cover raster.</source>
        <translation>レイヤ {place}：値の最大が {highest} ですが、セルに占める割合は 1 以下です。割合を与えるか、土地被覆ラスタの分類コードを指定してください。</translation>
    </message>
    <message>
        <source>Layer {place}: {closed} of {cells} cells of the sources lie on ground that cannot be crossed; movement does not start there.</source>
        <translation>レイヤ {place}：出発地の {cells} セルのうち {closed} セルが通行できない場所にあります。そこからの移動は計算しません。</translation>
    </message>
    <message>
        <source>Layer {place}: {count} sites ({sites}) hold no cell with data and stand in no table; choose smaller cells or a larger area.</source>
        <translation>レイヤ {place}：{count} 個のサイト（{sites}）にはデータのあるセルがなく、どの表にも載りません。セルを小さくするか、対象地域を広げてください。</translation>
    </message>
    <message>
        <source>Layer {place}: {features} features have no number of people in the field {field} and count as nobody; fill the field in where you know the number.</source>
        <translation>レイヤ {place}：{features} 個の地物はフィールド {field} に人数がないため、0 人とします。人数が分かる場合は記入してください。</translation>
    </message>
    <message>
        <source>Layer {place}: {features} features have no width in the field {field} and count with {width_m} m.</source>
        <translation>レイヤ {place}：{features} 個の地物はフィールド {field} に幅がないため、{width_m} m とします。</translation>
    </message>
    <message>
        <source>Layer {place}: {links} links join nodes that another link joins already; the cheaper one counts, the other when it is lost.</source>
        <translation>レイヤ {place}：{links} 本のリンクは、すでに別のリンクでつながっているノードをつないでいます。コストの低い方を使い、それを失ったときにもう一方を使います。</translation>
    </message>
    <message>
        <source>Layer {place}: “{classes}” is no list of class codes; write numbers separated by semicolons.</source>
        <translation>レイヤ {place}：「{classes}」は分類コードの並びではありません。数値をセミコロンで区切って記入してください。</translation>
    </message>
    <message>
        <source>Layer {place}: “{pressure}” is scored from the values of a raster, for which class codes ({classes}) mean nothing; leave the third cell empty.</source>
        <translation>レイヤ {place}：「{pressure}」はラスタの値から採点するため、分類コード（{classes}）は意味を持ちません。3 番目の欄を空にしてください。</translation>
    </message>
    <message>
        <source>Layer {place}: “{text}” cannot be understood; write the name of a field, or pairs such as “class=highway; width=width_m” with {roles}.</source>
        <translation>レイヤ {place}：「{text}」を解釈できません。フィールド名か、「class=highway; width=width_m」のような組を記入してください。使える名前：{roles}。</translation>
    </message>
    <message>
        <source>Layer “{place}”: species {species} does not know {count} of its classes ({classes}); their cells hold no data.</source>
        <translation>レイヤ「{place}」：{count} 個の分類（{classes}）は種 {species} に定義がありません。そのセルはデータなしとします。</translation>
    </message>
    <message>
        <source>Member {place} does not belong to the format; do not open it and ask the sender.</source>
        <translation>ファイル {place} はこの形式に含まれません。開かずに送付元に確認してください。</translation>
    </message>
    <message>
        <source>Member {place} is listed in the manifest and missing from the package; copy it again or ask the sender for it.</source>
        <translation>マニフェストに記載されたファイル {place} がパッケージにありません。もう一度コピーするか、送付元に再送を依頼してください。</translation>
    </message>
    <message>
        <source>Member {place} is not listed in the manifest of the package; ask the sender to export it again.</source>
        <translation>パッケージ内のファイル {place} がマニフェストに記載されていません。送付元に再エクスポートを依頼してください。</translation>
    </message>
    <message>
        <source>Member {place} of the package does not match its checksum; copy the package again or ask the sender for it.</source>
        <translation>パッケージ内のファイル {place} がチェックサムと一致しません。パッケージをもう一度コピーするか、送付元に再送を依頼してください。</translation>
    </message>
    <message>
        <source>Member {place} of the package is of a kind that is not allowed (a link, encrypted or nested); ask the sender to export it again.</source>
        <translation>パッケージ内のファイル {place} は許可されていない種類です（リンク、暗号化または入れ子）。送付元に再エクスポートを依頼してください。</translation>
    </message>
    <message>
        <source>Member {place} of the package unpacks to more than {ratio} times its size; do not open it and ask the sender.</source>
        <translation>パッケージ内のファイル {place} は展開すると元の {ratio} 倍を超えます。開かずに、送付元に確認してください。</translation>
    </message>
    <message>
        <source>Member {place} stands twice in the package; ask the sender to export it again.</source>
        <translation>パッケージ内にファイル {place} が重複しています。送付元に再エクスポートを依頼してください。</translation>
    </message>
    <message>
        <source>Member “{place}” of the package has a name that is not allowed; do not open it and ask the sender.</source>
        <translation>パッケージ内のファイル「{place}」の名前は許可されていません。開かずに、送付元に確認してください。</translation>
    </message>
    <message>
        <source>Neighbours were found on cells of {cell_m} m, because the area is larger than the memory; give the pairs as a table if one is missing.</source>
        <translation>対象範囲がメモリに収まらないため、隣り合う組は {cell_m} m のセルで求めました。足りない組があれば、表で組を指定してください。</translation>
    </message>
    <message>
        <source>No cell reaches the threshold of {threshold} (the best has {best}); lower the threshold.</source>
        <translation>閾値 {threshold} に達するセルがありません（最大 {best}）。閾値を下げてください。</translation>
    </message>
    <message>
        <source>No corridor of layer {place} supersedes another one: make a new version of a corridor, or choose the layer of the earlier versions.</source>
        <translation>レイヤ {place} には、旧版を置き換えた回廊がありません。回廊の新しい版を作成するか、旧版のレイヤを選んでください。</translation>
    </message>
    <message>
        <source>No ground that may be used leads from core area {a} to core area {b}; their pair is left out. Raise the cutoff, or check the barriers in the resistance.</source>
        <translation>コアエリア {a} から {b} に至る利用可能な土地がないため、この組を除外しました。カットオフ値を上げるか、抵抗の障壁を確認してください。</translation>
    </message>
    <message>
        <source>No installed font has the letters of {place}; install {font}, or maps and charts show squares.</source>
        <translation>インストール済みのフォントに{place}の文字がありません。{font} をインストールしないと、地図とグラフの文字が四角になります。</translation>
    </message>
    <message>
        <source>No package was taken in that could be taken back.</source>
        <translation>取り消せるインポート済みパッケージはありません。</translation>
    </message>
    <message>
        <source>No path leads back from row {row}, column {column} of the resistance raster; check it for gaps without data.</source>
        <translation>抵抗ラスタの {row} 行 {column} 列から戻る経路がありません。データの欠けがないか確認してください。</translation>
    </message>
    <message>
        <source>No two core areas of layer {place} can be joined; check the resistance between them for gaps without data.</source>
        <translation>レイヤ {place} には、つなげるコアエリアの組がありません。間の抵抗にデータの欠けがないか確認してください。</translation>
    </message>
    <message>
        <source>No two sites of layer {place} lie within a hop of {hop_m} m of each other; raise the hop or add sites.</source>
        <translation>レイヤ {place} には、{hop_m} m の飛び移りで届く 2 つのサイトがありません。距離を大きくするか、サイトを加えてください。</translation>
    </message>
    <message>
        <source>No way leads from core area {a} to core area {b}; the pair is left out.</source>
        <translation>コアエリア {a} から {b} に至る経路がないため、この組を除外しました。</translation>
    </message>
    <message>
        <source>None of the {count} patches touches the marked cells; check the marks.</source>
        <translation>{count} 個のパッチはいずれも印を付けたセルに接していません。印を確認してください。</translation>
    </message>
    <message>
        <source>Nothing can be clicked yet: choose a layer under “{place}” first.</source>
        <translation>クリックできるものがまだありません。先に「{place}」でレイヤを選んでください。</translation>
    </message>
    <message>
        <source>Package {place} is damaged ({reason}); copy it again or ask the sender for it.</source>
        <translation>パッケージ {place} が破損しています（{reason}）。もう一度コピーするか、送付元に再送を依頼してください。</translation>
    </message>
    <message>
        <source>Package {place} is not the latest import; first take back {latest} of office {office}.</source>
        <translation>パッケージ {place} は最後のインポートではありません。先に機関 {office} の {latest} を取り消してください。</translation>
    </message>
    <message>
        <source>Package {place} was refused for {count} faults, listed in the log; nothing was taken over.</source>
        <translation>パッケージ {place} は {count} 件の誤り（ログを参照）のため受け付けませんでした。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Pair {place}: a way beyond its window might be cheaper, so its least cost may be too high; run it with larger cells to compare.</source>
        <translation>組 {place}：計算ウィンドウの外にコストのより低い経路があり、最小コストが高めに出ている可能性があります。より大きいセルで実行して比べてください。</translation>
    </message>
    <message>
        <source>Pairs from a table are wanted and no table is given; choose one with the columns “from” and “to”.</source>
        <translation>表の組を使う設定ですが、表が指定されていません。「from」と「to」の列をもつ表を選んでください。</translation>
    </message>
    <message>
        <source>Pressure {place}: a reach of {reach_m} m is too far for cells of {cell_m} m; choose cells of {fitting_m} m or more, or a shorter reach.</source>
        <translation>圧力 {place}：{cell_m} m のセルに対して影響距離 {reach_m} m は遠すぎます。{fitting_m} m 以上のセルを選ぶか、影響距離を短くしてください。</translation>
    </message>
    <message>
        <source>Pressure {place}: it fades with distance and its reach is {reach_m} m; give a reach above 0.</source>
        <translation>圧力 {place}：距離とともに弱まる圧力ですが、影響距離が {reach_m} m です。0 より大きい影響距離を指定してください。</translation>
    </message>
    <message>
        <source>Pressure {place}: {weight} is no weight; give a number of 0 or more.</source>
        <translation>圧力 {place}：{weight} は重みになりません。0 以上の数を指定してください。</translation>
    </message>
    <message>
        <source>Protocol {place} cannot be read ({reason}); check that the file exists.</source>
        <translation>調査手順書 {place} を読み込めません（{reason}）。ファイルがあることを確認してください。</translation>
    </message>
    <message>
        <source>Protocol {place} has {count} faults and cannot be used; use the protocol that ships with the plugin or ask its author.</source>
        <translation>調査手順書 {place} は {count} 件の誤りのため使えません。プラグイン付属の調査手順書を使うか、作成者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Protocol {place} is of format {format} and this version of the plugin reads up to {known}; update the plugin.</source>
        <translation>調査手順書 {place} の形式バージョンは {format} ですが、このバージョンのプラグインで読めるのは {known} までです。プラグインを更新してください。</translation>
    </message>
    <message>
        <source>Protocol {place}, line {row}, column {column}: this is no valid JSON ({reason}); correct it.</source>
        <translation>調査手順書 {place}、{row} 行 {column} 文字目：JSON として正しくありません（{reason}）。修正してください。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: no text in {languages}; every label needs all languages.</source>
        <translation>調査手順書 {place}、{path}：{languages} のテキストがありません。ラベルには全言語が必要です。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the answers of scale {scale} are not in rising order; sort them.</source>
        <translation>調査手順書 {place}、{path}：尺度 {scale} の回答が昇順ではありません。並べ替えてください。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the classes must start at 0 and rise without a gap; correct their bounds.</source>
        <translation>調査手順書 {place}、{path}：区分は 0 から始まり、途切れず昇順でなければなりません。境界を修正してください。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the code {code} stands twice; every indicator needs a code of its own.</source>
        <translation>調査手順書 {place}、{path}：コード {code} が重複しています。指標にはそれぞれ固有のコードが必要です。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the least value {low} of {indicator} is above the greatest, {high}; exchange them.</source>
        <translation>調査手順書 {place}、{path}：{indicator} の最小値 {low} が最大値 {high} を上回っています。入れ替えてください。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the rule {rule} is missing; state it.</source>
        <translation>調査手順書 {place}、{path}：規則 {rule} がありません。追加してください。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the scale {scale} has no answers; add at least two.</source>
        <translation>調査手順書 {place}、{path}：尺度 {scale} に回答がありません。少なくとも 2 つ追加してください。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: the scale {scale} of {indicator} does not exist; define it or correct the name.</source>
        <translation>調査手順書 {place}、{path}：{indicator} の尺度 {scale} は存在しません。定義するか名前を修正してください。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: there is no pressure to be scored; add one.</source>
        <translation>調査手順書 {place}、{path}：採点する圧力がありません。追加してください。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {expected} is expected here; correct the entry.</source>
        <translation>調査手順書 {place}、{path}：ここには {expected} が必要です。記載を修正してください。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {indicators} wait for one another; break the circle.</source>
        <translation>調査手順書 {place}、{path}：{indicators} が互いに依存しています。循環を解消してください。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {indicator} refers to {other}, which does not exist; correct the code.</source>
        <translation>調査手順書 {place}、{path}：{indicator} が参照する {other} は存在しません。コードを修正してください。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {languages} is no language of the plugin and is not used.</source>
        <translation>調査手順書 {place}、{path}：{languages} はプラグインの対応言語ではないため使いません。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: {threat} of {indicator} is no code of the threat classification; check it.</source>
        <translation>調査手順書 {place}、{path}：{indicator} の {threat} は脅威分類のコードではありません。確認してください。</translation>
    </message>
    <message>
        <source>Protocol {place}, {path}: “{value}” is not allowed; allowed: {allowed}.</source>
        <translation>調査手順書 {place}、{path}：「{value}」は使えません。使える値：{allowed}。</translation>
    </message>
    <message>
        <source>Rarity compares with an earlier land cover; choose the land cover of the baseline too.</source>
        <translation>希少性は過去の土地被覆との比較で求めます。ベースラインの土地被覆も選んでください。</translation>
    </message>
    <message>
        <source>Raster {place} cannot be read; check that the file exists and is not damaged.</source>
        <translation>ラスタ {place} を読み込めません。ファイルがあり、破損していないことを確認してください。</translation>
    </message>
    <message>
        <source>Raster {place} does not overlap the area; check both coordinate reference systems and extents.</source>
        <translation>ラスタ {place} が対象地域と重なっていません。両方の座標参照系と領域を確認してください。</translation>
    </message>
    <message>
        <source>Raster {place} has cells of {width_m} × {height_m} m; resample it to square cells.</source>
        <translation>ラスタ {place} のセルは {width_m} × {height_m} m です。正方形のセルにリサンプリングしてください。</translation>
    </message>
    <message>
        <source>Raster {place} has no coordinate reference system; set it in the layer’s properties.</source>
        <translation>ラスタ {place} に座標参照系がありません。レイヤのプロパティで設定してください。</translation>
    </message>
    <message>
        <source>Raster {place} holds no data; choose another one.</source>
        <translation>ラスタ {place} にデータがありません。別のラスタを選んでください。</translation>
    </message>
    <message>
        <source>Raster {place} holds suitabilities from {low} to {high}; they must lie between 0 and 1.</source>
        <translation>ラスタ {place} の適性が {low} から {high} です。0 から 1 の間でなければなりません。</translation>
    </message>
    <message>
        <source>Raster {place} is in degrees ({crs}); reproject it to a system in metres, for example the UTM zone of your area.</source>
        <translation>ラスタ {place} の単位は度です（{crs}）。メートル単位の座標系（例：対象地域の UTM 座標帯）に再投影してください。</translation>
    </message>
    <message>
        <source>Raster {place} is rotated; warp it to a north-up grid.</source>
        <translation>ラスタ {place} は回転しています。北が上のグリッドに再投影（warp）してください。</translation>
    </message>
    <message>
        <source>Raster {place} measures in {unit}; reproject it to a system in metres.</source>
        <translation>ラスタ {place} の単位は {unit} です。メートル単位の座標系に再投影してください。</translation>
    </message>
    <message>
        <source>Raster {place}: none of the {cells} cells can be crossed; resistance must be above 0 somewhere.</source>
        <translation>ラスタ {place}：{cells} 個のセルがいずれも通行できません。抵抗が 0 より大きいセルが必要です。</translation>
    </message>
    <message>
        <source>Record {place} differs from its own history; the package was altered, so ask the sender for it again.</source>
        <translation>記録 {place} が自身の履歴と一致しません。パッケージが改変されているため、送付元に再送を依頼してください。</translation>
    </message>
    <message>
        <source>Record {place} says “absent” and counts {count}; correct one of both.</source>
        <translation>記録 {place} は「不在」ですが、カウントは {count} です。どちらかを修正してください。</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: only office {owner}, which made the record, may decide; ask it to.</source>
        <translation>記録 {place}、{column} 列：決定できるのは記録を作成した機関 {owner} だけです。同機関に依頼してください。</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: the value is of the wrong type, {expected} is expected; correct it.</source>
        <translation>記録 {place}、{column} 列：値の型が違います。{expected} 型で入力してください。</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: there is no such open conflict (any more); read the conflicts anew.</source>
        <translation>記録 {place}、{column} 列：該当する未解決の競合は（もう）ありません。競合を読み直してください。</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: {characters} characters are too many, {maximum} are allowed; shorten it.</source>
        <translation>記録 {place}、{column} 列：{characters} 文字あります。上限は {maximum} 文字です。短くしてください。</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: {value} lies outside {minimum} to {maximum}; correct it.</source>
        <translation>記録 {place}、{column} 列：{value} は {minimum} から {maximum} の範囲外です。修正してください。</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: “{value}” begins like a formula; begin with a letter or a number.</source>
        <translation>記録 {place}、{column} 列：「{value}」は数式のように始まっています。先頭を文字または数字にしてください。</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: “{value}” holds invisible control characters; type it again.</source>
        <translation>記録 {place}、{column} 列：「{value}」に見えない制御文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: “{value}” is not in the code list {list}; choose a code from the list.</source>
        <translation>記録 {place}、{column} 列：「{value}」はコード表 {list} にありません。表からコードを選んでください。</translation>
    </message>
    <message>
        <source>Record {place}, column {column}: “{value}” is not of the form {pattern}; correct it.</source>
        <translation>記録 {place}、{column} 列：「{value}」は {pattern} の形式ではありません。修正してください。</translation>
    </message>
    <message>
        <source>Record {place}: table {other} has a record of the same uuid; give one of them a new one.</source>
        <translation>記録 {place}：表 {other} に同じ uuid の記録があります。どちらかに新しい uuid を付けてください。</translation>
    </message>
    <message>
        <source>Record {place}: the column {column} is required; fill it in.</source>
        <translation>記録 {place}：{column} 列は必須です。記入してください。</translation>
    </message>
    <message>
        <source>Record {place}: {column} refers to {uuid} of table {table}, which is not in the package.</source>
        <translation>記録 {place}：{column} が参照する表 {table} の {uuid} がパッケージにありません。</translation>
    </message>
    <message>
        <source>Record {place}: {first} ({low}) lies above {second} ({high}); exchange them.</source>
        <translation>記録 {place}：{first}（{low}）が {second}（{high}）を上回っています。入れ替えてください。</translation>
    </message>
    <message>
        <source>Row {row} of the table of pressures: no layer is chosen for “{place}”; choose one, or take the row out.</source>
        <translation>圧力の表の {row} 行目：「{place}」のレイヤが選ばれていません。レイヤを選ぶか、行を削除してください。</translation>
    </message>
    <message>
        <source>Row {row} of the table of pressures: the scheme has no pressure “{place}”; it has {known}.</source>
        <translation>圧力の表の {row} 行目：採点方式に圧力「{place}」はありません。使える圧力：{known}。</translation>
    </message>
    <message>
        <source>Scheme {place}: no layer was given for {codes}; they count as 0, so compare the index only with areas scored from the same pressures.</source>
        <translation>採点方式 {place}：{codes} のレイヤがないため 0 とします。指数は、同じ圧力で採点した地域とだけ比較してください。</translation>
    </message>
    <message>
        <source>Scheme {place}: the weights of all pressures given are 0; give one of them at least some weight.</source>
        <translation>採点方式 {place}：与えられた圧力の重みがすべて 0 です。少なくとも一つに重みを付けてください。</translation>
    </message>
    <message>
        <source>Scheme {place}: weights cannot vary by {spread}; give a part from 0 to 1, such as 0.25.</source>
        <translation>採点方式 {place}：重みを {spread} の幅で変えることはできません。0.25 のように 0 から 1 までの割合を指定してください。</translation>
    </message>
    <message>
        <source>Scheme {place}: {draws} draws of the weights were asked for; ask for 1 at least.</source>
        <translation>採点方式 {place}：重みの抽出回数に {draws} が指定されました。1 以上にしてください。</translation>
    </message>
    <message>
        <source>Site {place} was scored by protocol {protocol}, which is not known here; its class is left out.</source>
        <translation>サイト {place} はここにない調査手順書 {protocol} で採点されているため、区分を省きます。</translation>
    </message>
    <message>
        <source>Somebody else has written into database {place} meanwhile; nothing was changed, so try again.</source>
        <translation>その間に別の人がデータベース {place} に書き込みました。何も変更されていません。もう一度試してください。</translation>
    </message>
    <message>
        <source>Species {place} needs a land cover raster; choose one.</source>
        <translation>種 {place} には土地被覆ラスタが必要です。選んでください。</translation>
    </message>
    <message>
        <source>Species {place}: no layer was given for {names}; the suitability rests on the other variables alone.</source>
        <translation>種 {place}：{names} のレイヤがないため、適性は他の変数だけで求めます。</translation>
    </message>
    <message>
        <source>Species {species} does not use the layer “{place}”; it changes nothing.</source>
        <translation>種 {species} ではレイヤ「{place}」を使いません。結果は変わりません。</translation>
    </message>
    <message>
        <source>Table {place} cannot be read ({reason}); save it as CSV in UTF-8.</source>
        <translation>表 {place} を読み込めません（{reason}）。UTF-8 の CSV で保存してください。</translation>
    </message>
    <message>
        <source>Table {place} has no column “{column}” in the agreed format; check the name.</source>
        <translation>共通形式の表 {place} に「{column}」列はありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>Table {place} holds the same edit twice; ask the sender to export the package again.</source>
        <translation>表 {place} に同じ変更が重複しています。送付元にパッケージの再エクスポートを依頼してください。</translation>
    </message>
    <message>
        <source>Table {place} needs the column “{column}” once; it has {known}.</source>
        <translation>表 {place} には「{column}」列が 1 つだけ必要です。現在の列：{known}。</translation>
    </message>
    <message>
        <source>Table {place} of the package has a computed column “{column}”, which is not allowed; ask the sender to export it again.</source>
        <translation>パッケージの表 {place} に、許可されていない計算列「{column}」があります。送付元に再エクスポートを依頼してください。</translation>
    </message>
    <message>
        <source>Table {place} of the package has an unknown column “{column}”; update the plugin or ask the sender.</source>
        <translation>パッケージの表 {place} に未知の列「{column}」があります。プラグインを更新するか、送付元に確認してください。</translation>
    </message>
    <message>
        <source>Table {place} of the package holds more than {maximum} rows; ask the sender to split it by year or site.</source>
        <translation>パッケージの表 {place} が {maximum} 行を超えています。年またはサイトごとに分けるよう送付元に依頼してください。</translation>
    </message>
    <message>
        <source>Table {place} of the package lacks the column {column}; ask the sender to export it again.</source>
        <translation>パッケージの表 {place} に {column} 列がありません。送付元に再エクスポートを依頼してください。</translation>
    </message>
    <message>
        <source>Table {place}, row {row}, column {column}: “{found}” cannot be used; wanted is {wanted}.</source>
        <translation>表 {place}、{row} 行目、{column} 列：「{found}」は使えません。{wanted}が必要です。</translation>
    </message>
    <message>
        <source>Table {place}, row {row}: the uuid is malformed; ask the sender to export the package again.</source>
        <translation>表 {place}、{row} 行目：uuid の形式が正しくありません。送付元にパッケージの再エクスポートを依頼してください。</translation>
    </message>
    <message>
        <source>Table {place}, row {row}: “{a}” and “{b}” are not two core areas that can be used; the row is left out.</source>
        <translation>表 {place}、{row} 行目：「{a}」と「{b}」は使える 2 つのコアエリアではないため、この行を除きました。</translation>
    </message>
    <message>
        <source>Table {place}, row {row}: “{text}” is no class code with a resistance; write a whole number, and a number above 0 or nothing for ground that cannot be crossed.</source>
        <translation>表 {place}、{row} 行目：「{text}」は抵抗のついた分類コードではありません。整数と 0 より大きい数を記入し、通行できない土地は空にしてください。</translation>
    </message>
    <message>
        <source>The agreed format has no table “{place}”; check the name.</source>
        <translation>共通形式に表「{place}」はありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>The area holds no cell of {cell_m} m; check the extent and the cell size.</source>
        <translation>対象地域に {cell_m} m のセルが入りません。領域とセルサイズを確認してください。</translation>
    </message>
    <message>
        <source>The cost of corridors between {place} needs a suitability; give land cover too.</source>
        <translation>{place} の間の回廊コストには適性が必要です。土地被覆も指定してください。</translation>
    </message>
    <message>
        <source>The currents of pair {place} are less exact than asked for: {residual} of 1 A is out of balance after {iterations} iterations, where {tolerance} is wanted. Long thin lines of very high resistance are the usual reason; lower the greatest resistance or make such lines impassable.</source>
        <translation>組 {place} の電流は求められた精度に達していません。{iterations} 回の反復後も 1 A のうち {residual} が釣り合っていません（目標は {tolerance}）。多くの場合、抵抗の非常に高い細長い線が原因です。最大抵抗を下げるか、その線を通行不可にしてください。</translation>
    </message>
    <message>
        <source>The greatest resistance is {maximum}; it must be above 1.</source>
        <translation>抵抗の最大値が {maximum} です。1 より大きくしてください。</translation>
    </message>
    <message>
        <source>The landscape of {landscape_km2} km² is smaller than the nodes of layer {place} together, {nodes_km2} km²; give the area of the whole study region, or leave it empty.</source>
        <translation>景観の面積 {landscape_km2} km² は、レイヤ {place} のノードの合計 {nodes_km2} km² より小さくなっています。調査地域全体の面積を入れるか、空欄にしてください。</translation>
    </message>
    <message>
        <source>The layer “{place}” cannot be read; check that the file exists and is not damaged.</source>
        <translation>レイヤ「{place}」を読み込めません。ファイルがあり、破損していないことを確認してください。</translation>
    </message>
    <message>
        <source>The layer “{place}” lies on another grid than the land cover; align it first.</source>
        <translation>レイヤ「{place}」のグリッドが土地被覆と異なります。先にグリッドを揃えてください。</translation>
    </message>
    <message>
        <source>The least area of {min_area_km2} km² is smaller than a cell ({cell_km2} km²); every single cell counts as a patch.</source>
        <translation>最小面積 {min_area_km2} km² はセル（{cell_km2} km²）より小さいため、すべてのセルがそれぞれパッチになります。</translation>
    </message>
    <message>
        <source>The length of a narrow stretch that is borne is 0 m: give one above 0, for example 500.</source>
        <translation>最小幅未満を許容する長さが 0 m になっています。0 より大きい長さ（例：500）を指定してください。</translation>
    </message>
    <message>
        <source>The manifest of the package has a wrong entry “{field}”; ask the sender to export it again.</source>
        <translation>パッケージのマニフェストの項目「{field}」に誤りがあります。送付元に再エクスポートを依頼してください。</translation>
    </message>
    <message>
        <source>The map has no layers; choose at least one.</source>
        <translation>地図にレイヤがありません。1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>The outline of a corridor or core area is damaged ({reason}); repair it with “Fix geometries”.</source>
        <translation>回廊またはコアエリアの輪郭が壊れています（{reason}）。「ジオメトリを修復」で修復してください。</translation>
    </message>
    <message>
        <source>The outline of corridor {place} crosses itself here; correct it with the vertex tool.</source>
        <translation>回廊 {place} の輪郭がここで自己交差しています。頂点ツールで修正してください。</translation>
    </message>
    <message>
        <source>The outline of corridor {place} is not valid here; correct it with the vertex tool.</source>
        <translation>回廊 {place} の輪郭がここで無効です。頂点ツールで修正してください。</translation>
    </message>
    <message>
        <source>The package has a signature ({place}), which this version does not check; trust it as an unsigned one.</source>
        <translation>パッケージに署名（{place}）がありますが、このバージョンでは検証しません。署名のないものとして扱ってください。</translation>
    </message>
    <message>
        <source>The package has more than {maximum} faults, the last of them at {place}; ask the sender to export it again.</source>
        <translation>パッケージの不備が {maximum} 件を超えています（最後は {place}）。送付元に再エクスポートを依頼してください。</translation>
    </message>
    <message>
        <source>The package has more than {maximum} members; ask the sender to export it again.</source>
        <translation>パッケージ内のファイルが {maximum} 個を超えています。送付元に再エクスポートを依頼してください。</translation>
    </message>
    <message>
        <source>The package has no manifest; choose an exchange package made by this plugin.</source>
        <translation>パッケージにマニフェストがありません。このプラグインで作成した交換パッケージを選んでください。</translation>
    </message>
    <message>
        <source>The package is of another format; choose an exchange package made by this plugin.</source>
        <translation>パッケージの形式が異なります。このプラグインで作成した交換パッケージを選んでください。</translation>
    </message>
    <message>
        <source>The package is of format {found} and this version of the plugin reads {known}; update the plugin.</source>
        <translation>パッケージの形式バージョンは {found} ですが、このバージョンのプラグインで読めるのは {known} です。プラグインを更新してください。</translation>
    </message>
    <message>
        <source>The package was made with a newer version of the format (code lists {codelists}); what is unknown here is kept and handed on in its own tier or a stricter one only. Update the plugin to see it.</source>
        <translation>このパッケージは新しいバージョンの形式（コード表 {codelists}）で作成されています。ここで未知の内容は保持し、同じ区分かより厳しい区分のパッケージでのみ引き継ぎます。表示するにはプラグインを更新してください。</translation>
    </message>
    <message>
        <source>The resistances around row {row}, column {column} lie too far apart to be summed; keep the greatest under 10,000 times the least.</source>
        <translation>{row} 行 {column} 列付近の抵抗は差が大きすぎて合計できません。最大値を最小値の 10,000 倍未満にしてください。</translation>
    </message>
    <message>
        <source>The rules on sensitive species {place} of the plugin are damaged ({part}); install the plugin again.</source>
        <translation>プラグインの配慮が必要な種の規則 {place} が破損しています（{part}）。プラグインを再インストールしてください。</translation>
    </message>
    <message>
        <source>The schema {place} of the plugin is damaged ({part}); install the plugin again.</source>
        <translation>プラグインのスキーマ {place} が破損しています（{part}）。プラグインを再インストールしてください。</translation>
    </message>
    <message>
        <source>The scores of pressure {place} lie on another grid than the rest; score all pressures in one run.</source>
        <translation>圧力 {place} の得点のグリッドが他と異なります。すべての圧力を一度に採点してください。</translation>
    </message>
    <message>
        <source>The suitability raster {place} holds no data; check that it covers the area.</source>
        <translation>適性ラスタ {place} にデータがありません。対象地域を覆っていることを確認してください。</translation>
    </message>
    <message>
        <source>The table of pressures is empty; name at least one pressure and its layer.</source>
        <translation>圧力の表が空です。圧力とそのレイヤを 1 つ以上指定してください。</translation>
    </message>
    <message>
        <source>The tables of the office database are not open; choose the database above and open it first.</source>
        <translation>機関のデータベースの表が開いていません。上でデータベースを選び、先に開いてください。</translation>
    </message>
    <message>
        <source>The threat “{place}” is nowhere near the land cover and degrades nothing; check its raster {path}.</source>
        <translation>脅威「{place}」は土地被覆の近くになく、何も劣化させません。ラスタ {path} を確認してください。</translation>
    </message>
    <message>
        <source>The weights of all threats add up to 0; give at least one threat a weight above 0.</source>
        <translation>すべての脅威の重みの合計が 0 です。少なくとも一つの脅威に 0 より大きい重みを付けてください。</translation>
    </message>
    <message>
        <source>The whole area would need {need_gib} GiB of memory and {free_gib} GiB are free: each pair is worked on by itself, in a window of at most {cells} cells.</source>
        <translation>全域には {need_gib} GiB のメモリが必要ですが、空きは {free_gib} GiB です。組ごとに、最大 {cells} セルのウィンドウで計算します。</translation>
    </message>
    <message>
        <source>There is no database {place}; check the path or make one with “New assessment”.</source>
        <translation>データベース {place} がありません。パスを確認するか、「新規評価」で作成してください。</translation>
    </message>
    <message>
        <source>There is no language “{place}”; choose one from the list.</source>
        <translation>言語「{place}」はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>There is no package {place}; check the path.</source>
        <translation>パッケージ {place} がありません。パスを確認してください。</translation>
    </message>
    <message>
        <source>There is no protocol “{place}”; choose one of {known} or the path of a JSON file.</source>
        <translation>調査手順書「{place}」はありません。{known} のいずれか、または JSON ファイルのパスを指定してください。</translation>
    </message>
    <message>
        <source>There is no tier “{place}”; choose public, partner or restricted.</source>
        <translation>公開区分「{place}」はありません。public（公開）、partner（協力機関）、restricted（限定）から選んでください。</translation>
    </message>
    <message>
        <source>There is no “{place}” among {known}; choose one of these or the path of a JSON file.</source>
        <translation>「{place}」は {known} の中にありません。このいずれか、または JSON ファイルのパスを指定してください。</translation>
    </message>
    <message>
        <source>This installation of QGIS lacks the Python package shapely; add “python3-shapely” with the OSGeo4W Setup or your system&apos;s package manager and start QGIS again.</source>
        <translation>この QGIS には Python パッケージ shapely がありません。OSGeo4W Setup またはシステムのパッケージ管理ツールで「python3-shapely」を追加し、QGIS を再起動してください。</translation>
    </message>
    <message>
        <source>Two results are to be written to {place}; give each a name of its own.</source>
        <translation>2 つの結果の書き込み先がどちらも {place} です。別々の名前を付けてください。</translation>
    </message>
    <message>
        <source>Unit {place} has the finished answers of {count} assessors; a consensus needs two.</source>
        <translation>評価単位 {place}：回答を終えた評価者は {count} 人です。合意には 2 人必要です。</translation>
    </message>
    <message>
        <source>Unit {place} lies where layer {layer} has no data; check that the layer covers the unit.</source>
        <translation>評価単位 {place} はレイヤ {layer} にデータのない場所にあります。レイヤがこの評価単位を覆っているか確かめてください。</translation>
    </message>
    <message>
        <source>Unit {place}: the control measure for {pressure} lacks {fields}; complete it.</source>
        <translation>評価単位 {place}：圧力「{pressure}」の対策に {fields} がありません。記入してください。</translation>
    </message>
    <message>
        <source>Unit {place}: {pressure} is of class {pressure_class} and needs a control measure with authority, deadline and status.</source>
        <translation>評価単位 {place}：「{pressure}」は圧力区分 {pressure_class} のため、担当機関、期限、状況を記した対策が必要です。</translation>
    </message>
    <message>
        <source>Without site {site} its network falls apart; find a site that could stand in for it.</source>
        <translation>サイト {site} がなくなるとネットワークが分断されます。代わりになるサイトを探してください。</translation>
    </message>
    <message>
        <source>Without this site the chain of corridor {place} falls apart; find a site that could stand in for it.</source>
        <translation>このサイトがなくなると、回廊 {place} の飛び石の連なりが分断されます。代わりになるサイトを探してください。</translation>
    </message>
    <message>
        <source>{cells} cells of {cell_m} m need {need_gib} GiB in {place} and {free_gib} GiB are free; choose cells of {fitting_m} m or more, a smaller area, or another disk.</source>
        <translation>{cell_m} m のセル {cells} 個には {place} に {need_gib} GiB が必要ですが、空きは {free_gib} GiB です。セルを {fitting_m} m 以上にするか、対象地域を狭くするか、別のディスクを使ってください。</translation>
    </message>
    <message>
        <source>{cells} cells of {cell_m} m need {need_gib} GiB of memory and {free_gib} GiB are free; choose cells of {fitting_m} m or more, or a smaller area.</source>
        <translation>{cell_m} m のセル {cells} 個には {need_gib} GiB のメモリが必要ですが、空きは {free_gib} GiB です。セルを {fitting_m} m 以上にするか、対象地域を狭くしてください。</translation>
    </message>
    <message>
        <source>{count} cells of the resistance raster are 0 or negative and count as barriers; resistance starts at 1.</source>
        <translation>抵抗ラスタの {count} 個のセルが 0 以下のため、障壁とみなします。抵抗の最小値は 1 です。</translation>
    </message>
    <message>
        <source>{count} cells of the resistance raster are infinite and count as barriers.</source>
        <translation>抵抗ラスタの {count} 個のセルが無限大のため、障壁とみなします。</translation>
    </message>
    <message>
        <source>{count} cells of the resistance raster hold no data and count as barriers.</source>
        <translation>抵抗ラスタの {count} 個のセルはデータなしのため、障壁とみなします。</translation>
    </message>
    <message>
        <source>{count} edits of office {place} were handed on by {sender}; their checksums are true, but {place} has not signed for them.</source>
        <translation>機関 {place} の変更 {count} 件を {sender} が中継しました。チェックサムは一致しますが、{place} の署名はありません。</translation>
    </message>
    <message>
        <source>{count} edits of table {place} come from a newer version of the format; they are kept, not shown.</source>
        <translation>表 {place} の変更 {count} 件は新しいバージョンの形式のものです。保持しますが、表示しません。</translation>
    </message>
    <message>
        <source>{count} edits wait for earlier ones that have not arrived; import the missing packages too.</source>
        <translation>{count} 件の変更は、先行する変更が届くまで保留します。不足しているパッケージもインポートしてください。</translation>
    </message>
    <message>
        <source>{count} patches that touch no marked cell were left out.</source>
        <translation>印を付けたセルに接していない {count} 個のパッチを除外しました。</translation>
    </message>
    <message>
        <source>{count} patches under {min_area_km2} km² were left out.</source>
        <translation>{min_area_km2} km² 未満の {count} 個のパッチを除外しました。</translation>
    </message>
    <message>
        <source>{count} records with exact places or other restricted contents would leave {place} ({tables}). To let them leave, confirm with the number {count}, and hand the package only to the offices named for it.</source>
        <translation>正確な位置など、公開を制限した内容を含む記録 {count} 件が {place} から出ます（{tables}）。出してよければ数 {count} で確認し、指定された機関にだけパッケージを渡してください。</translation>
    </message>
    <message>
        <source>{place} could not be written ({reason}); check that the folder may be written to and that the disk has room. Nothing was left half-written.</source>
        <translation>{place} に書き込めませんでした（{reason}）。フォルダの書き込み権限とディスクの空き容量を確認してください。書きかけのファイルは残っていません。</translation>
    </message>
    <message>
        <source>{place} exists already; choose another name, existing assessments are never overwritten.</source>
        <translation>{place} はすでにあります。別の名前を選んでください。既存の評価は上書きされません。</translation>
    </message>
    <message>
        <source>{place} has not finished unit {unit}; the talk begins when all who have begun have finished.</source>
        <translation>{place} はまだ評価単位 {unit} を終えていません。始めた全員が終えてから協議に入ります。</translation>
    </message>
    <message>
        <source>{place} is a zip with something else before or after it; do not open it and ask the sender.</source>
        <translation>{place} は前後に別の内容が付いた zip です。開かずに送付元に確認してください。</translation>
    </message>
    <message>
        <source>{place} is larger than {maximum_bytes} bytes; ask the sender to split the package by year or site.</source>
        <translation>{place} が {maximum_bytes} バイトを超えています。年またはサイトごとにパッケージを分けるよう送付元に依頼してください。</translation>
    </message>
    <message>
        <source>{place} is no GeoPackage of a version that is read here ({user_version}); ask the sender to export it again.</source>
        <translation>{place} は対応するバージョンの GeoPackage ではありません（{user_version}）。送付元に再エクスポートを依頼してください。</translation>
    </message>
    <message>
        <source>{place} is no office database; make one with “New assessment”.</source>
        <translation>{place} は機関のデータベースではありません。「新規評価」で作成してください。</translation>
    </message>
    <message>
        <source>{place} is no plain XML ({reason}); ask the sender to export the package again.</source>
        <translation>{place} は単純な XML ではありません（{reason}）。送付元にパッケージの再エクスポートを依頼してください。</translation>
    </message>
    <message>
        <source>{place} is no valid JSON ({reason}); ask the sender to export the package again.</source>
        <translation>{place} は JSON として正しくありません（{reason}）。送付元にパッケージの再エクスポートを依頼してください。</translation>
    </message>
    <message>
        <source>{place} must not see the answers of others before the talk; choose the role of the consensus.</source>
        <translation>{place} は協議の前に他の人の回答を見ることはできません。合意の役割を選んでください。</translation>
    </message>
    <message>
        <source>{place} names “{path}”, which is no member of the package; nothing is ever fetched, so ask the sender to export it again.</source>
        <translation>{place} が指す「{path}」はパッケージ内のファイルではありません。外部からは何も取得しないため、送付元に再エクスポートを依頼してください。</translation>
    </message>
    <message>
        <source>{place}: a geometry does not match its checksum; the package was altered, so ask the sender for it again.</source>
        <translation>{place}：ジオメトリがチェックサムと一致しません。パッケージが改変されているため、送付元に再送を依頼してください。</translation>
    </message>
    <message>
        <source>{place}: agreed assessments lack {count} control measures, first for {pressure} of unit {unit}; add measure, authority, deadline and status, or set the assessments back to draft.</source>
        <translation>{place}：合意済みの評価に対策が {count} 件足りません（最初は評価単位 {unit} の {pressure}）。対策、担当機関、期限、状況を記入するか、評価を下書きに戻してください。</translation>
    </message>
    <message>
        <source>{place}: an edit is dated {at}, which lies in the future; check the clock of the computer it was made on.</source>
        <translation>{place}：変更の日時が未来（{at}）です。変更を行ったコンピュータの時計を確認してください。</translation>
    </message>
    <message>
        <source>{place}: results are written as one file; choose a name ending in one of {known}.</source>
        <translation>{place}：結果は 1 つのファイルに書き込みます。末尾が {known} のいずれかの名前にしてください。</translation>
    </message>
    <message>
        <source>{place}: the column {column} comes from a newer version of the format; it is kept, not shown.</source>
        <translation>{place}：{column} 列は新しいバージョンの形式のものです。保持しますが、表示しません。</translation>
    </message>
    <message>
        <source>{place}: the coordinate reference system {crs} does not measure in metres; choose a projected one, for example the UTM zone of your area, or reproject the layer.</source>
        <translation>{place}：座標参照系 {crs} の単位はメートルではありません。投影座標系（例：対象地域の UTM 座標帯）を選ぶか、レイヤを再投影してください。</translation>
    </message>
    <message>
        <source>{place}: the geometry is a {found} and must be a {expected}; correct the record.</source>
        <translation>{place}：ジオメトリが {found} ですが、{expected} でなければなりません。記録を修正してください。</translation>
    </message>
    <message>
        <source>{place}: the geometry is damaged ({reason}); correct the record.</source>
        <translation>{place}：ジオメトリが壊れています（{reason}）。記録を修正してください。</translation>
    </message>
    <message>
        <source>{place}: the outline crosses itself; mend it with “Fix geometries” or draw it anew.</source>
        <translation>{place}：輪郭が自己交差しています。「ジオメトリを修復」で直すか、描き直してください。</translation>
    </message>
    <message>
        <source>{place}: the package lacks a geometry that an edit refers to; ask the sender to export it again.</source>
        <translation>{place}：変更が参照するジオメトリがパッケージにありません。送付元に再エクスポートを依頼してください。</translation>
    </message>
    <message>
        <source>{place}: the required answer “{indicator}” is missing; ask the assessor for it.</source>
        <translation>{place}：必須の回答「{indicator}」がありません。評価者に確認してください。</translation>
    </message>
    <message>
        <source>“{place}” cannot be a role; write up to 40 letters, digits, points or hyphens, as assessor-A.</source>
        <translation>「{place}」は役割名にできません。assessor-A のように、文字・数字・ピリオド・ハイフンを使い、40 字以内で書いてください。</translation>
    </message>
    <message>
        <source>“{place}” is no code of an office; write country, organisation and number, for example KR-NIE-01.</source>
        <translation>「{place}」は機関コードではありません。国、組織、番号の形（例：KR-NIE-01）で記入してください。</translation>
    </message>
    <message>
        <source>“{place}” is no coordinate reference system that is known here; choose one from the list.</source>
        <translation>「{place}」は未知の座標参照系です。一覧から選んでください。</translation>
    </message>
    <message>
        <source>“{place}” reaches {cells} cells far and at most {most} can be computed; choose larger cells or a shorter distance.</source>
        <translation>「{place}」の影響距離は {cells} セルですが、計算できるのは最大 {most} セルです。セルを大きくするか、距離を短くしてください。</translation>
    </message>
    <message>
        <source>“{text}” is no list of radii; write one number in metres, several separated by semicolons, or least:greatest:step.</source>
        <translation>「{text}」は半径の一覧ではありません。m 単位の 1 つの値、セミコロン区切りの複数、または 最小:最大:間隔 で書いてください。</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Costs are computed with {engine}.</source>
        <translation>コストは {engine} で計算します。</translation>
    </message>
    <message>
        <source>Stopped as you asked; nothing was written.</source>
        <translation>指示どおり停止しました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>{cells} cells: about {memory} GiB of memory and {seconds} s.</source>
        <translation>{cells} セル：メモリ約 {memory} GiB、約 {seconds} 秒かかります。</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>&lt;p&gt;Cuts each corridor at right angles to its centreline, every so many metres, and tells for each cut how wide the corridor is, the mean and the greatest disturbance, the mean suitability, and the barriers that are met near by.&lt;/p&gt;&lt;p&gt;The centreline is the drawn one or the medial axis. The worst stretch is the one that lacks most ground to the species&apos; least width; where none is too narrow it is the narrowest place. The plot is written as PNG or SVG, for one corridor.&lt;/p&gt;</source>
        <translation>&lt;p&gt;回廊ごとに、中心線に直交する横断線を一定の間隔で引き、横断線ごとに回廊の幅、攪乱の平均と最大、適性の平均、付近の障壁を示します。&lt;/p&gt;&lt;p&gt;中心線には、描いた線または中心軸を使います。最も悪い区間は、種の最小幅に対して不足する面積が最も大きい区間です。狭すぎる区間がなければ、最も狭い場所を示します。グラフは回廊 1 つについて PNG または SVG で書き出します。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Choose a corridor on the map to see its profile.</source>
        <translation>地図上で回廊を選択すると、縦断図を表示します。</translation>
    </message>
    <message>
        <source>Code, uuid or feature number of one corridor; empty = all.</source>
        <translation>回廊 1 つのコード、uuid、または地物番号。空欄の場合はすべて。</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>回廊</translation>
    </message>
    <message>
        <source>Corridor {name}: narrower than needed from km {start} to km {end}, down to {width} m.</source>
        <translation>回廊 {name}：{start}～{end} km の区間が必要な幅より狭く、最小 {width} m です。</translation>
    </message>
    <message>
        <source>Corridor {name}: narrowest from km {start} to km {end}, {width} m.</source>
        <translation>回廊 {name}：最も狭いのは {start}～{end} km の区間で、{width} m です。</translation>
    </message>
    <message>
        <source>Corridor {name}: no width could be measured.</source>
        <translation>回廊 {name}：幅を計測できませんでした。</translation>
    </message>
    <message>
        <source>Distance between two cuts.</source>
        <translation>隣り合う横断線の間隔。</translation>
    </message>
    <message>
        <source>End of the worst stretch (km)</source>
        <translation>最も悪い区間の終点（km）</translation>
    </message>
    <message>
        <source>Least width (m)</source>
        <translation>最小幅（m）</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>画像 (*.png *.svg)</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Profile of a corridor</source>
        <translation>回廊の縦断図</translation>
    </message>
    <message>
        <source>Raster of habitat suitability, 0 to 1.</source>
        <translation>生息地適性のラスタ（0～1）。</translation>
    </message>
    <message>
        <source>Raster of the disturbance index.</source>
        <translation>攪乱指数のラスタ。</translation>
    </message>
    <message>
        <source>Start of the worst stretch (km)</source>
        <translation>最も悪い区間の起点（km）</translation>
    </message>
    <message>
        <source>Step (m)</source>
        <translation>間隔（m）</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Transects</source>
        <translation>横断線</translation>
    </message>
    <message>
        <source>barrier</source>
        <translation>障壁</translation>
    </message>
    <message>
        <source>distance along the centreline (km)</source>
        <translation>中心線に沿った距離（km）</translation>
    </message>
    <message>
        <source>disturbance</source>
        <translation>攪乱</translation>
    </message>
    <message>
        <source>disturbance {value}</source>
        <translation>攪乱 {value}</translation>
    </message>
    <message>
        <source>least width</source>
        <translation>最小幅</translation>
    </message>
    <message>
        <source>suitability (0–1)</source>
        <translation>適性（0–1）</translation>
    </message>
    <message>
        <source>suitability {value}</source>
        <translation>適性 {value}</translation>
    </message>
    <message>
        <source>width (m)</source>
        <translation>幅（m）</translation>
    </message>
    <message>
        <source>worst stretch</source>
        <translation>最も悪い区間</translation>
    </message>
    <message>
        <source>{km} km: {width} m wide</source>
        <translation>{km} km：幅 {width} m</translation>
    </message>
</context>
<context>
    <name>Questionnaire</name>
    <message>
        <source>&amp;Copy from the last visit</source>
        <translation>前回の調査からコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Date of the visit</source>
        <translation>調査日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Finish the visit</source>
        <translation>調査を完了(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Layer of sites or corridors</source>
        <translation>サイトまたは回廊のレイヤ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Measure from the maps …</source>
        <translation>地図から測る(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Score all visits …</source>
        <translation>すべての調査を採点(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>評価単位(&amp;U)</translation>
    </message>
    <message>
        <source>A control measure is needed for: {names}</source>
        <translation>対策が必要な圧力：{names}</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>写真を追加</translation>
    </message>
    <message>
        <source>Add a photo …</source>
        <translation>写真を追加…</translation>
    </message>
    <message>
        <source>All pressures together: {value} (0 to 1), range {low} to {high}</source>
        <translation>すべての圧力の累積：{value}（0～1）、幅 {low}～{high}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Choose a unit, or click one on the map.</source>
        <translation>評価単位を選ぶか、地図上でクリックしてください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Control measures of this unit …</source>
        <translation>この評価単位の対策…</translation>
    </message>
    <message>
        <source>Control measures: {unit}</source>
        <translation>対策：{unit}</translation>
    </message>
    <message>
        <source>Draft.</source>
        <translation>下書き。</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>完了。</translation>
    </message>
    <message>
        <source>Folder of the &amp;answers</source>
        <translation>回答のフォルダ(&amp;A)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>NEASPEC questionnaire</source>
        <translation>NEASPEC 調査票</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>No answer yet, no score.</source>
        <translation>まだ回答がないため、得点はありません。</translation>
    </message>
    <message>
        <source>No pressure of this unit is of class {number} or higher.</source>
        <translation>この評価単位には圧力区分 {number} 以上の圧力はありません。</translation>
    </message>
    <message>
        <source>Not proven: a default of experts, to be agreed by the six countries.</source>
        <translation>未検証：専門家による既定値で、6 か国の合意が必要です。</translation>
    </message>
    <message>
        <source>Not sure? Give the lowest and the highest answer possible.</source>
        <translation>確かでないときは、考えられる最低と最高の回答を選んでください。</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>地図上で</translation>
    </message>
    <message>
        <source>Others who answer, hidden until the talk: {names}.</source>
        <translation>ほかの回答者（協議まで非表示）：{names}。</translation>
    </message>
    <message>
        <source>Page of the form</source>
        <translation>調査票のページ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Pressure {impact} of {maximum}, class {class_name}, by {worst}</source>
        <translation>圧力 {impact}／{maximum}、区分 {class_name}、主因：{worst}</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Response: {value}</source>
        <translation>対応：{value}</translation>
    </message>
    <message>
        <source>Saved at {time}.</source>
        <translation>{time} に保存しました。</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>出典：{source}</translation>
    </message>
    <message>
        <source>State: {value}</source>
        <translation>状態：{value}</translation>
    </message>
    <message>
        <source>The visit cannot be finished yet: {what}.</source>
        <translation>調査はまだ完了できません：{what}。</translation>
    </message>
    <message>
        <source>Then click a unit on the map.</source>
        <translation>続いて地図上の評価単位をクリックします。</translation>
    </message>
    <message>
        <source>There is no unit of the chosen layer here; click inside one.</source>
        <translation>ここには選択したレイヤの評価単位がありません。評価単位の内側をクリックしてください。</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>実施内容</translation>
    </message>
    <message>
        <source>Your &amp;role, never your name</source>
        <translation>役割（氏名は書かない）(&amp;R)</translation>
    </message>
    <message>
        <source>consensus, at the talk</source>
        <translation>合意（協議のとき）</translation>
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
        <translation>圧力なし</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>未計測</translation>
    </message>
    <message>
        <source>one of {sums} is 0, so the impact is 0: {class_name}</source>
        <translation>{sums} のいずれかが 0 のため影響は 0：{class_name}</translation>
    </message>
    <message>
        <source>range</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>still required: {names}</source>
        <translation>必須で未回答：{names}</translation>
    </message>
    <message>
        <source>timing, scope and severity belong together: {names}</source>
        <translation>時期・範囲・深刻度はそろえて回答：{names}</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>{asked} 問中 {answered} 問に回答</translation>
    </message>
    <message>
        <source>{question} (required)</source>
        <translation>{question}（必須）</translation>
    </message>
    <message>
        <source>{section} ({number} of {count})</source>
        <translation>{section}（{number}／{count}）</translation>
    </message>
    <message>
        <source>{value}{unit} (measured from the maps)</source>
        <translation>{value}{unit}（地図から計測）</translation>
    </message>
    <message>
        <source>– no answer –</source>
        <translation>– 未回答 –</translation>
    </message>
    <message>
        <source>“{text}” is no date; write year-month-day, for example 2027-03-01.</source>
        <translation>「{text}」は日付ではありません。2027-03-01 のように年-月-日で書いてください。</translation>
    </message>
    <message>
        <source>“{text}” is no number from {low} to {high}; it is not saved.</source>
        <translation>「{text}」は {low}～{high} の数ではないため保存していません。</translation>
    </message>
    <message>
        <source>“{text}” is no number from {low} upwards; it is not saved.</source>
        <translation>「{text}」は {low} 以上の数ではないため保存していません。</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a class code, a whole number</source>
        <translation>分類コード（整数）</translation>
    </message>
    <message>
        <source>a code stands twice</source>
        <translation>コードが重複しています</translation>
    </message>
    <message>
        <source>a coordinate is no number</source>
        <translation>座標が数値ではありません</translation>
    </message>
    <message>
        <source>a coordinate lies off the globe</source>
        <translation>座標が地球の範囲外です</translation>
    </message>
    <message>
        <source>a key is not known</source>
        <translation>未知のキーです</translation>
    </message>
    <message>
        <source>a key stands twice</source>
        <translation>キーが重複しています</translation>
    </message>
    <message>
        <source>a label lacks a language</source>
        <translation>ラベルに欠けている言語があります</translation>
    </message>
    <message>
        <source>a line has fewer than two points</source>
        <translation>線の点が 2 つ未満です</translation>
    </message>
    <message>
        <source>a list is wanted</source>
        <translation>リストが必要です</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>a name that may be that of a file</source>
        <translation>ファイル名に使える名前</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>0 より大きい数値</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>数値が長すぎます</translation>
    </message>
    <message>
        <source>a number is wanted</source>
        <translation>数値が必要です</translation>
    </message>
    <message>
        <source>a pair of numbers is wanted</source>
        <translation>数値の組が必要です</translation>
    </message>
    <message>
        <source>a raster</source>
        <translation>ラスタ</translation>
    </message>
    <message>
        <source>a ring is not closed</source>
        <translation>環が閉じていません</translation>
    </message>
    <message>
        <source>a text is wanted</source>
        <translation>文字列が必要です</translation>
    </message>
    <message>
        <source>a value is not known</source>
        <translation>未知の値です</translation>
    </message>
    <message>
        <source>a value stands in two classes</source>
        <translation>同じ値が二つの区分に含まれています</translation>
    </message>
    <message>
        <source>a value that stands in one row only</source>
        <translation>他の行と重複しない値</translation>
    </message>
    <message>
        <source>all weights are 0</source>
        <translation>すべての重みが 0 です</translation>
    </message>
    <message>
        <source>an entry is missing</source>
        <translation>項目がありません</translation>
    </message>
    <message>
        <source>an object is wanted</source>
        <translation>オブジェクトが必要です</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>別のプログラムで開かれています</translation>
    </message>
    <message>
        <source>at least one row</source>
        <translation>少なくとも 1 行</translation>
    </message>
    <message>
        <source>either classes or points are wanted, not both</source>
        <translation>classes と points はどちらか一方だけを指定します</translation>
    </message>
    <message>
        <source>in the east</source>
        <translation>東側</translation>
    </message>
    <message>
        <source>in the north</source>
        <translation>北側</translation>
    </message>
    <message>
        <source>in the south</source>
        <translation>南側</translation>
    </message>
    <message>
        <source>in the west</source>
        <translation>西側</translation>
    </message>
    <message>
        <source>it counts more points than it holds</source>
        <translation>点の数が実際より多く記されています</translation>
    </message>
    <message>
        <source>it defines a document type</source>
        <translation>文書型を定義しています</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>途中で終わっています</translation>
    </message>
    <message>
        <source>it has too many vertices</source>
        <translation>頂点が多すぎます</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダです</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it is nested</source>
        <translation>入れ子になっています</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>it is too big</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>it may not be written to</source>
        <translation>書き込み権限がありません</translation>
    </message>
    <message>
        <source>its fields</source>
        <translation>フィールドの誤り</translation>
    </message>
    <message>
        <source>its header is wrong</source>
        <translation>ヘッダの誤り</translation>
    </message>
    <message>
        <source>its predecessors</source>
        <translation>先行する変更の誤り</translation>
    </message>
    <message>
        <source>its syntax</source>
        <translation>構文の誤り</translation>
    </message>
    <message>
        <source>its table</source>
        <translation>テーブルの誤り</translation>
    </message>
    <message>
        <source>its type is not allowed</source>
        <translation>許可されていない型</translation>
    </message>
    <message>
        <source>its values</source>
        <translation>値の誤り</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>ライン</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>ポリゴン</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>別の種類</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>末尾の後に余分なデータがあります</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクの空き容量がありません</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>フォルダがありません</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>数値が範囲外です</translation>
    </message>
    <message>
        <source>the path of a raster</source>
        <translation>ラスタのパス</translation>
    </message>
    <message>
        <source>the system refused it</source>
        <translation>システムに拒否されました</translation>
    </message>
    <message>
        <source>the text is not in UTF-8</source>
        <translation>文字コードが UTF-8 ではありません</translation>
    </message>
    <message>
        <source>the values do not rise</source>
        <translation>値が昇順ではありません</translation>
    </message>
    <message>
        <source>there are more than 254 different weights</source>
        <translation>異なる重みが 254 個を超えています</translation>
    </message>
    <message>
        <source>this is no valid CSV</source>
        <translation>CSV として正しくありません</translation>
    </message>
    <message>
        <source>this is no valid JSON</source>
        <translation>JSON として正しくありません</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>&lt;p&gt;Puts the layers on one A4 page with legend, scale bar, north arrow, graticule, date, protocol and the disclaimer on boundaries, in the chosen language, and writes it as PDF and as PNG. Text in the PDF stays text.&lt;/p&gt;</source>
        <translation>&lt;p&gt;レイヤを A4 判 1 ページに配置し、凡例、スケールバー、方位記号、経緯線、日付、調査手順書、境界に関する注記を選んだ言語で添えて、PDF と PNG に出力します。PDF の文字はテキストのまま保持します。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Coordinate reference system: {crs}</source>
        <translation>座標参照系：{crs}</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>日付：{date}</translation>
    </message>
    <message>
        <source>Heading of the page; empty for the standard one.</source>
        <translation>ページの見出し。空欄の場合は標準の見出し。</translation>
    </message>
    <message>
        <source>Joint assessment of habitat, disturbance and corridors</source>
        <translation>生息地・攪乱・回廊の共同評価</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤ</translation>
    </message>
    <message>
        <source>Layers of the map, the topmost first.</source>
        <translation>地図のレイヤ（上にあるものから順に）。</translation>
    </message>
    <message>
        <source>Made with neaspec_plugin {version}</source>
        <translation>neaspec_plugin {version} で作成</translation>
    </message>
    <message>
        <source>Map as PDF</source>
        <translation>地図（PDF）</translation>
    </message>
    <message>
        <source>Map as PNG</source>
        <translation>地図（PNG）</translation>
    </message>
    <message>
        <source>Print the overview map</source>
        <translation>全体図を出力</translation>
    </message>
    <message>
        <source>Protocol whose name and version are printed.</source>
        <translation>名称と版を記載する調査手順書。</translation>
    </message>
    <message>
        <source>Protocol: {name} {version}</source>
        <translation>調査手順書：{name} {version}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>出典：{sources}</translation>
    </message>
    <message>
        <source>The page as PDF.</source>
        <translation>ページの PDF。</translation>
    </message>
    <message>
        <source>The page as a picture.</source>
        <translation>ページの画像。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Who made the data and under which licence; printed on the page.</source>
        <translation>データの作成者とライセンス。ページに記載します。</translation>
    </message>
</context>
<context>
    <name>Resistance</name>
    <message>
        <source>&lt;p&gt;R = M − (M − 1)·(1 − e^(−c·h)) / (1 − e^(−c)), where h is the suitability (0 to 1), M the greatest resistance and c the shape (Keeley et al. 2016). The greater c, the more readily animals cross ground that is no good habitat; c = 0 is a straight line.&lt;/p&gt;&lt;p&gt;Instead of suitability you may give land cover and a table with a resistance for each class. Disturbance may be added; barriers are burnt in last, every cell they touch.&lt;/p&gt;&lt;p&gt;Cells without data stay impassable.&lt;/p&gt;</source>
        <translation>&lt;p&gt;R = M − (M − 1)·(1 − e^(−c·h)) / (1 − e^(−c))。h は適性（0～1）、M は最大抵抗、c は形状パラメータです（Keeley et al. 2016）。c が大きいほど、良い生息地でない場所も動物が通りやすいとみなします。c = 0 では直線になります。&lt;/p&gt;&lt;p&gt;適性の代わりに、土地被覆と分類ごとの抵抗の表を指定できます。攪乱を加えることもでき、障壁は触れるすべてのセルに最後に焼き込みます。&lt;/p&gt;&lt;p&gt;データのないセルは通行できないままです。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Barrier resistance</source>
        <translation>障壁の抵抗</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>障壁</translation>
    </message>
    <message>
        <source>CSV with the columns “class” and “resistance”; an empty resistance means ground that cannot be crossed.</source>
        <translation>「class」と「resistance」の列をもつ CSV。抵抗が空の場合は通行できない土地を意味します。</translation>
    </message>
    <message>
        <source>Derive movement resistance</source>
        <translation>移動抵抗を算出</translation>
    </message>
    <message>
        <source>Expert default 1000. With 0 the barriers cannot be crossed at all.</source>
        <translation>専門家の判断による既定値は 1000。0 にすると障壁をまったく通行できません。</translation>
    </message>
    <message>
        <source>Expert default 4; 0 is a straight line. Studies use 0.25, 0.5, 1, 2, 4, 8 and 16: try several.</source>
        <translation>専門家の判断による既定値は 4。0 は直線です。研究では 0.25、0.5、1、2、4、8、16 が使われます。いくつか試してください。</translation>
    </message>
    <message>
        <source>Fences, canals, dams: every cell they touch is raised to the barrier resistance.</source>
        <translation>柵、水路、ダム。接するセルをすべて障壁の抵抗まで引き上げます。</translation>
    </message>
    <message>
        <source>Greatest resistance</source>
        <translation>最大抵抗</translation>
    </message>
    <message>
        <source>Index 0 to 100 to be added; where it has no data nothing is added.</source>
        <translation>加算する指数（0～100）。データのない場所には何も加えません。</translation>
    </message>
    <message>
        <source>Mean resistance</source>
        <translation>平均抵抗</translation>
    </message>
    <message>
        <source>Raster of class codes, instead of suitability.</source>
        <translation>適性の代わりに使う分類コードのラスタ。</translation>
    </message>
    <message>
        <source>Raster of suitability, 0 to 1.</source>
        <translation>適性のラスタ（0～1）。</translation>
    </message>
    <message>
        <source>Raster of suitability, 0 to 1; leave it out to start from land cover.</source>
        <translation>適性のラスタ（0～1）。土地被覆から始める場合は空にします。</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>抵抗</translation>
    </message>
    <message>
        <source>Resistance added for each point of the index. Expert default 1.</source>
        <translation>指数 1 点ごとに加える抵抗。専門家の判断による既定値は 1。</translation>
    </message>
    <message>
        <source>Resistance of the classes</source>
        <translation>分類ごとの抵抗</translation>
    </message>
    <message>
        <source>Resistance where the suitability is 0; it is 1 where the suitability is 1.</source>
        <translation>適性が 0 の場所の抵抗。適性が 1 の場所では 1 になります。</translation>
    </message>
    <message>
        <source>Shape c</source>
        <translation>形状 c</translation>
    </message>
    <message>
        <source>Weight of disturbance</source>
        <translation>攪乱の重み</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>&lt;p&gt;Scores disturbance as it is and after each control measure, then after all of them, on one grid. The layer of measures holds polygons with the fields &lt;i&gt;measure&lt;/i&gt; (name), &lt;i&gt;kind&lt;/i&gt; (remove, reduce, move, close), &lt;i&gt;pressure&lt;/i&gt; (code in the scheme) and &lt;i&gt;amount&lt;/i&gt; (reduce: percent that goes; close: months a year). Features of the pressure are cut at the polygon and distances computed anew; what is moved scores at its new place, too.&lt;/p&gt;&lt;p&gt;With land cover the suitability follows, with core areas the cost of the corridors between them, with an office database the class of each site after its agreed scores. The table has a row for each measure and country; measures are ranked by what they take off the mean index.&lt;/p&gt;</source>
        <translation>&lt;p&gt;現状、対策を 1 つずつ実施した後、すべて実施した後の攪乱を同じグリッドで採点します。対策のレイヤは、フィールド &lt;i&gt;measure&lt;/i&gt;（名前）、&lt;i&gt;kind&lt;/i&gt;（remove 除去、reduce 軽減、move 移転、close 季節閉鎖）、&lt;i&gt;pressure&lt;/i&gt;（採点方式のコード）、&lt;i&gt;amount&lt;/i&gt;（reduce：減る百分率、close：年間の月数）をもつポリゴンです。圧力の地物はポリゴンで切り取り、距離を計算し直します。移したものは移転先でも採点します。&lt;/p&gt;&lt;p&gt;土地被覆があれば適性、コアエリアがあればその間の回廊のコスト、機関のデータベースがあれば合意済みの得点による各サイトの区分も求めます。表は対策と国ごとに 1 行で、平均指数を下げた量で順位を付けます。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>As in the step of that name; it decides how suitability becomes a cost.</source>
        <translation>同名の手順と同じで、適性をコストに変える方法を決めます。</translation>
    </message>
    <message>
        <source>Class of each site before and after each measure; needs a database.</source>
        <translation>各対策の実施前後における各サイトの区分。データベースが必要です。</translation>
    </message>
    <message>
        <source>Compare control measures</source>
        <translation>対策を比較</translation>
    </message>
    <message>
        <source>Field of the core areas that numbers them.</source>
        <translation>コアエリアの番号のフィールド。</translation>
    </message>
    <message>
        <source>For the cost of corridors between them, before and after.</source>
        <translation>コアエリア間の回廊について、対策前後のコストを求めるのに使います。</translation>
    </message>
    <message>
        <source>For the suitability before and after, as in “Model habitat suitability”.</source>
        <translation>対策前後の適性を求めるのに使います。「生息地適性を算出」と同じです。</translation>
    </message>
    <message>
        <source>GeoPackage with the agreed assessments of sites; it is only read.</source>
        <translation>合意済みのサイト評価をもつ GeoPackage。読み込むだけです。</translation>
    </message>
    <message>
        <source>Index after all measures</source>
        <translation>すべての対策後の指数</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>New places</source>
        <translation>移転先</translation>
    </message>
    <message>
        <source>One row for each measure and country, and for all measures together.</source>
        <translation>対策と国ごとに 1 行、すべての対策を合わせた場合も 1 行。</translation>
    </message>
    <message>
        <source>Polygons with the fields measure, kind, pressure and amount.</source>
        <translation>フィールド measure（対策）、kind（種類）、pressure（圧力）、amount（量）をもつポリゴン。</translation>
    </message>
    <message>
        <source>Table of gains</source>
        <translation>効果の表</translation>
    </message>
    <message>
        <source>Table of sites</source>
        <translation>サイトの表</translation>
    </message>
    <message>
        <source>Where pressures of measures of the kind move come to; the field measure names the measure.</source>
        <translation>種類が move の対策で圧力が移る先。フィールド measure に対策の名前を入れます。</translation>
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
        <translation>&lt;p&gt;種ファイルの関数で各レイヤを点数化し、加重幾何平均 HSI = (Π sᵢ^wᵢ)^(1/Σwᵢ) を求めます。一つの変数が 0 なら全体も 0 になり、他の値が良くても補えません。&lt;/p&gt;&lt;p&gt;文献の裏付けがない値は専門家の判断による既定値で、種ファイルにその旨を記しています。変更する場合は、コピーを作成して行ってください。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Disturbance index</source>
        <translation>攪乱指数</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>標高</translation>
    </message>
    <message>
        <source>Habitat suitability</source>
        <translation>生息地適性</translation>
    </message>
    <message>
        <source>Height above the sea in metres.</source>
        <translation>海抜高度（m）。</translation>
    </message>
    <message>
        <source>Index 0 to 100. The result takes its grid; without it, that of the land cover.</source>
        <translation>0～100 の指数。結果はこのラスタのグリッドに合わせます。ない場合は土地被覆のグリッドを使います。</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>土地被覆</translation>
    </message>
    <message>
        <source>Mean suitability</source>
        <translation>平均適性</translation>
    </message>
    <message>
        <source>Model habitat suitability</source>
        <translation>生息地適性を算出</translation>
    </message>
    <message>
        <source>Raster of land cover classes as in the species file (Copernicus CGLS-LC100 codes).</source>
        <translation>種ファイルに対応する土地被覆分類のラスタ（Copernicus CGLS-LC100 のコード）。</translation>
    </message>
    <message>
        <source>Rivers and lakes, or a raster whose cells above 0 are water.</source>
        <translation>河川と湖沼、または値が 0 より大きいセルを水域とするラスタ。</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水域</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>&lt;p&gt;Prints an exercise in the language asked for: objective, time, whether the internet is needed, the steps, and a card for each unit that tells what the students need to answer the protocol. For the trainer the numbers that must come out stand beside the steps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;指定した言語で演習を印刷します。目標、時間、インターネットの要否、手順、そして受講者が調査手順書に回答するのに必要なことを記した評価単位ごとのカードです。講師用には、得られるはずの数値を手順の横に示します。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Takes a folder with a CSV file of answers for each student, as the questionnaire or the template gives them, and compares each with the reference scoring of the exercise and with the class: parts of answers that are equal, units of the right class, kappa, and what was hardest. Students are named by their files.&lt;/p&gt;&lt;p&gt;A file with a fault is not taken; its faults stand on the sheet of the class with row and column, and the others are compared all the same.&lt;/p&gt;</source>
        <translation>&lt;p&gt;受講者ごとに 1 つの回答 CSV ファイル（調査票またはテンプレートで作成したもの）を入れたフォルダを読み、それぞれを演習の基準の採点およびクラスと比べます。一致した回答の数、区分が正しい評価単位、カッパ、最も難しかった点です。受講者はファイル名で示します。&lt;/p&gt;&lt;p&gt;誤りのあるファイルは取り込まず、行と列を添えてクラスの結果票に記し、ほかのファイルはそのまま比べます。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A CSV file of answers for each student.</source>
        <translation>受講者ごとに回答の CSV ファイル 1 つ。</translation>
    </message>
    <message>
        <source>A class may work in several languages: codes and numbers are the same in all.</source>
        <translation>クラスで複数の言語を使ってもかまいません。コードと数値は同じです。</translation>
    </message>
    <message>
        <source>Agreement with the reference (kappa): {kappa}</source>
        <translation>基準との一致度（カッパ）：{kappa}</translation>
    </message>
    <message>
        <source>Cards of the units (invented)</source>
        <translation>評価単位のカード（架空）</translation>
    </message>
    <message>
        <source>Compare a class with the reference</source>
        <translation>クラスを基準と比べる</translation>
    </message>
    <message>
        <source>Equal parts, %</source>
        <translation>一致率（%）</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>演習</translation>
    </message>
    <message>
        <source>Exercise sheet</source>
        <translation>演習シート</translation>
    </message>
    <message>
        <source>Files not taken</source>
        <translation>取り込まなかったファイル</translation>
    </message>
    <message>
        <source>Folder for a PDF for each student and one for the class.</source>
        <translation>受講者ごととクラスの PDF を入れるフォルダ。</translation>
    </message>
    <message>
        <source>Folder of the class</source>
        <translation>クラスのフォルダ</translation>
    </message>
    <message>
        <source>For the trainer.</source>
        <translation>講師用。</translation>
    </message>
    <message>
        <source>Give or take</source>
        <translation>許容差</translation>
    </message>
    <message>
        <source>Hardest first</source>
        <translation>難しい順</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Internet: needed.</source>
        <translation>インターネット：必要。</translation>
    </message>
    <message>
        <source>Internet: not needed.</source>
        <translation>インターネット：不要。</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>カッパ</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>シートの言語</translation>
    </message>
    <message>
        <source>Most of the class</source>
        <translation>クラスの最多回答</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>正しい値</translation>
    </message>
    <message>
        <source>Name of an exercise of the plugin, or the path of your own exercise file (JSON).</source>
        <translation>プラグイン付属の演習の名前、または独自の演習ファイル（JSON）のパス。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Number of students compared</source>
        <translation>比べた受講者の数</translation>
    </message>
    <message>
        <source>Objective:</source>
        <translation>目標：</translation>
    </message>
    <message>
        <source>Of the habitat there was, {left} % is left; {protected} % of the unit is protected.</source>
        <translation>元の生息地の {left} % が残り、評価単位の {protected} % が保護されています。</translation>
    </message>
    <message>
        <source>One row for each student.</source>
        <translation>受講者ごとに 1 行。</translation>
    </message>
    <message>
        <source>Place in the class: {place} of {count}; median of the class {median} %.</source>
        <translation>クラス内の順位：{count} 人中 {place} 位、クラスの中央値 {median} %。</translation>
    </message>
    <message>
        <source>Print an exercise</source>
        <translation>演習を印刷</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Result sheets</source>
        <translation>結果票</translation>
    </message>
    <message>
        <source>Right classes</source>
        <translation>正しい区分</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>受講者</translation>
    </message>
    <message>
        <source>Table of the class</source>
        <translation>クラスの表</translation>
    </message>
    <message numerus="yes">
        <source>Time: %n minute(s).</source>
        <translation><numerusform>時間：%n 分。</numerusform></translation>
    </message>
    <message>
        <source>To be printed or shown.</source>
        <translation>印刷または表示用。</translation>
    </message>
    <message>
        <source>Training area</source>
        <translation>練習地域</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>評価単位</translation>
    </message>
    <message>
        <source>Units with the right class of pressure: {right} of {units}.</source>
        <translation>圧力区分が正しい評価単位：{units} のうち {right}。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>違う点</translation>
    </message>
    <message>
        <source>With the expected numbers</source>
        <translation>正しい値を付ける</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>あなたの回答</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>ほか %n 件</numerusform></translation>
    </message>
    <message>
        <source>the class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>{equal} of {parts} parts of answers are those of the reference ({percent} %).</source>
        <translation>回答 {parts} 項目のうち {equal} 項目が基準と一致（{percent} %）。</translation>
    </message>
    <message>
        <source>{pressure}: {timing}; on {share} % of the unit; there a decline of {decline} % in ten years.</source>
        <translation>{pressure}：{timing}。評価単位の {share} % に及び、そこでは 10 年で {decline} % 減少。</translation>
    </message>
</context>
<context>
    <name>Widening</name>
    <message>
        <source>&lt;p&gt;Compares each corridor that supersedes another one with its predecessor: least and mean width, length, area, area by country, share protected and mean disturbance, before and after; and the ground gained, lost and kept as a map.&lt;/p&gt;&lt;p&gt;Predecessors are looked for in the same layer, or in a second one, by the uuid that stands in “supersedes”; of two layers without such a column, corridors of the same code are compared.&lt;/p&gt;</source>
        <translation>&lt;p&gt;旧版を置き換えた回廊を、それぞれの旧版と比較します。最小幅と平均幅、長さ、面積、国別の面積、保護地域の割合、平均攪乱度の変更前と変更後の値を示し、増えた土地、失われた土地、変わらない土地を地図にします。&lt;/p&gt;&lt;p&gt;旧版は、同じレイヤまたは 2 つ目のレイヤから、「supersedes」列の uuid で探します。この列のない 2 つのレイヤでは、同じコードの回廊どうしを比較します。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>旧版</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>増減</translation>
    </message>
    <message>
        <source>Ground gained, lost and kept</source>
        <translation>増えた土地・失われた土地・変わらない土地</translation>
    </message>
    <message>
        <source>Layer with the earlier versions; empty = they stand in the same layer.</source>
        <translation>旧版のレイヤ。空欄の場合は、旧版も同じレイヤにあるとみなします。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>計測項目</translation>
    </message>
    <message>
        <source>Pairs of versions</source>
        <translation>新旧の版の組の数</translation>
    </message>
    <message>
        <source>Polygons of the protected areas.</source>
        <translation>保護地域のポリゴン。</translation>
    </message>
    <message>
        <source>Protected areas</source>
        <translation>保護地域</translation>
    </message>
    <message>
        <source>Widening report</source>
        <translation>拡幅レポート</translation>
    </message>
    <message>
        <source>area in {country} (km²)</source>
        <translation>{country}の面積（km²）</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>{corridor}: {measure} {before} → {after}</source>
        <translation>{corridor}：{measure} {before} → {after}</translation>
    </message>
</context>
</TS>
