import Document
import Testing

@Suite("Charts as pictures")
struct ChartSVGTests {
  private func svg(_ chart: Chart) -> String {
    let result = MarkdownWriter().write(blocks: [.chart(chart)], options: WriterOptions())
    return result.sideFiles.first.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  @Test("A small chart, whole")
  func small() {
    let chart = Chart(
      kind: .bar, title: "A & B", categories: ["2019", "2020"],
      series: [Chart.Series(values: [1, 2])])
    #expect(
      svg(chart) == """
        <svg xmlns="http://www.w3.org/2000/svg" role="img" width="640" height="314" \
        viewBox="0 0 640 314" font-family="system-ui, 'Helvetica Neue', Arial, sans-serif" \
        font-size="11">
        <title>Bar chart: A &amp; B</title>
        <desc>2019: 1, 2020: 2</desc>
        <rect width="640" height="314" fill="#ffffff"/>
        <g transform="translate(12 12)">
        <text x="0" y="20" fill="#1f2328" font-weight="bold" font-size="14">A &amp; B</text>
        <line x1="14.2" y1="266" x2="608" y2="266" stroke="#dee2e6"/>
        <text x="8.2" y="270" fill="#59636e" text-anchor="end">0</text>
        <line x1="14.2" y1="156" x2="608" y2="156" stroke="#dee2e6"/>
        <text x="8.2" y="160" fill="#59636e" text-anchor="end">1</text>
        <line x1="14.2" y1="46" x2="608" y2="46" stroke="#dee2e6"/>
        <text x="8.2" y="50" fill="#59636e" text-anchor="end">2</text>
        <rect x="140.65" y="156" width="44" height="110" fill="#0072b2"/>
        <text x="162.65" y="152" fill="#1f2328" text-anchor="middle">1</text>
        <rect x="437.55" y="46" width="44" height="220" fill="#0072b2"/>
        <text x="459.55" y="42" fill="#1f2328" text-anchor="middle">2</text>
        <line x1="14.2" y1="266" x2="608" y2="266" stroke="#59636e"/>
        <text x="162.65" y="281" fill="#1f2328" text-anchor="middle">2019</text>
        <text x="459.55" y="281" fill="#1f2328" text-anchor="middle">2020</text>
        </g>
        </svg>

        """)
  }

  @Test("Years that do not fit are thinned out, words are turned")
  func labels() {
    let years = svg(
      Chart(
        kind: .line, categories: (1980..<2030).map(String.init),
        series: [Chart.Series(values: Array(repeating: 1, count: 50))]))
    #expect(years.contains(">1980</text>"))
    #expect(!years.contains(">1981</text>"))
    #expect(!years.contains("rotate"))
    let words = svg(
      Chart(
        kind: .bar, categories: (0..<20).map { "Journal of number \($0)" },
        series: [Chart.Series(values: Array(repeating: 1, count: 20))]))
    #expect(words.contains("rotate(-45"))
    #expect(words.contains(">Journal of number 19</text>"))
  }

  @Test("Gaps part lines, and what is no number is left out")
  func gaps() {
    let chart = svg(
      Chart(
        kind: .line, categories: ["a", "b", "c", "d", "e"],
        series: [Chart.Series(values: [1, 2, nil, 3, .nan])]))
    #expect(chart.components(of: "<polyline") == 1)
    #expect(chart.components(of: "<circle") == 3)
    #expect(chart.contains("<desc>a: 1, b: 2, c: none, d: 3, e: none</desc>"))
  }

  @Test("Without numbers the picture says so")
  func empty() {
    #expect(svg(Chart(kind: .bar, categories: [], series: [])).contains(">No data</text>"))
  }
}

extension String {
  /// How often a piece occurs.
  fileprivate func components(of piece: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: piece) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
