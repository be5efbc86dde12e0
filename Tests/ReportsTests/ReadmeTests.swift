import TestSupport
import Testing

/// What the README promises is there.
struct ReadmeTests {
  private static let readme = Repository.text("README.md") ?? ""

  /// The lines of code blocks, indented or fenced.
  private static let commands: [String] = readme.split(separator: "\n").compactMap { line in
    guard line.hasPrefix("    ") else { return nil }
    let words = line.drop { $0 == " " }
    return words.isEmpty ? nil : String(words)
  }

  @Test func theScriptsItNamesAreThere() {
    let scripts = Self.commands.filter { $0.hasPrefix("scripts/") }
    #expect(scripts.first == "scripts/demo")
    #expect(scripts.count >= 2)
    for script in scripts {
      let path = script.split(separator: " ")[0]
      #expect(Repository.bytes(String(path)) != nil, "\(path)")
    }
  }

  @Test func theCommandsItNamesAreThere() throws {
    let names = Self.commands.filter { $0.hasPrefix("dossier ") }.map {
      $0.split(separator: " ")[1]
    }
    try #require(!names.isEmpty)
    for name in Set(names) {
      let result = Program.run([String(name), "--help"], in: Repository.folder)
      #expect(result.status == 0, "dossier \(name)")
      #expect(result.output.contains("dossier \(name)"), "dossier \(name)")
    }
  }

  @Test func itListsTheStandardReports() {
    let listed = Self.readme.split(separator: "\n").compactMap { line -> String? in
      guard line.hasPrefix("| `"), let end = line.dropFirst(3).firstIndex(of: "`") else {
        return nil
      }
      let name = String(line.dropFirst(3)[..<end])
      return name.contains(".") || name.contains(" ") || name.contains("-0") ? nil : name
    }
    let reports = Repository.names(in: "reports").filter { $0.hasSuffix(".lua") }
      .map { String($0.dropLast(4)) }
    #expect(Set(reports).subtracting(listed).isEmpty, "not in the README")
    let result = Program.run(["reports"], in: Repository.folder)
    for report in reports { #expect(result.output.contains(report), "dossier reports: \(report)") }
  }

  @Test func theFilesItLinksToAreThere() {
    var rest = Self.readme[...]
    var links: [String] = []
    while let open = rest.firstRange(of: "](") {
      let target = rest[open.upperBound...].prefix { $0 != ")" }
      if !target.hasPrefix("http") { links.append(String(target)) }
      rest = rest[open.upperBound...]
    }
    #expect(links.contains("CONTRIBUTING.md"))
    for link in links {
      let isThere =
        link.hasSuffix("/") ? !Repository.names(in: link).isEmpty : Repository.bytes(link) != nil
      #expect(isThere, "\(link)")
    }
  }
}
