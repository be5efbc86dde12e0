import TestSupport
import Testing

/// Foundation's ICU part adds 50 MB and milliseconds to every start; nothing may draw it in.
struct LinkageTests {
  /// Whether a file holds a text anywhere: a needed library's name, a symbol.
  private static func mentions(_ text: String, in path: String) throws -> Bool {
    let grep = try #require(Program.find("grep"))
    let result = Program.run(grep, ["-q", "-a", "-F", "-e", text, path], in: Repository.folder)
    try #require(result.status <= 1, "grep: \(result.errors)")
    return result.status == 0
  }

  @Test func theProgramLinksNoFoundationBeyondTheEssentials() throws {
    let program = Program.dossier
    // Linked dynamically it would be a needed library, linked statically a symbol of the module.
    for name in [
      "libFoundation.so", "lib_FoundationICU.so", "libFoundationInternationalization.so",
      "libFoundationXML.so", "libFoundationNetworking.so", "_FoundationICU", "uprv_malloc",
      "FoundationXML",
    ] {
      #expect(try !Self.mentions(name, in: program), "the program holds '\(name)'")
    }
    // The search finds what is there.
    #expect(try Self.mentions("libc.so.6", in: program))
  }

  @Test func noSourceImportsFoundation() throws {
    var sources: [String] = []
    func collect(_ folder: String) {
      for name in Repository.names(in: folder) {
        if name.hasSuffix(".swift") {
          sources.append("\(folder)/\(name)")
        } else if !name.contains(".") {
          collect("\(folder)/\(name)")
        }
      }
    }
    collect("Sources")
    #expect(sources.count > 50)
    for path in sources {
      let text = try #require(Repository.text(path))
      let offending = text.split(separator: "\n").first { line in
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place <= 1, place + 1 < words.count
        else { return false }
        return ["Foundation", "FoundationXML", "FoundationNetworking"].contains(words[place + 1])
      }
      #expect(offending == nil, "\(path)")
    }
  }
}
