import CSL
import Glibc

/// `csl-suite [--locales DIR] [--expect FILE] [--only NAME] DIR`: runs the fixtures of a folder.
enum SuiteCommand {
  static let usage = """
    usage: csl-suite [--locales DIR] [--expect FILE] [--only TEXT] [--quiet] DIR
      --locales DIR   the locale files to use; those of the system where it is not given
      --expect FILE   the fixtures that may fail, one name a line: it is an error where one of them passes,
                      and where another fails
      --only TEXT     run the fixtures whose names contain TEXT
      --quiet         name failures without showing them

           csl-suite [--locales DIR] --render STYLE WORKS
      writes the bibliography of the works of a CSL-JSON file in a style, as HTML

           csl-suite [--locales DIR] --render-all FOLDER WORKS
      renders them in every style of a folder, and says which styles cannot be used
    """

  static func run(_ arguments: [String]) -> Int32 {
    var locales = LocaleLibrary()
    var expected: Set<String>?
    var only = ""
    var isQuiet = false
    var folder: String?
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--locales": locales.folders = rest.popFirst().map { [$0] } ?? []
      case "--expect":
        guard let path = rest.popFirst(), let text = Files.text(path) else {
          return fail("the file of expected failures cannot be read")
        }
        expected = Set(
          text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") && !$0.isEmpty })
      case "--only": only = rest.popFirst() ?? ""
      case "--quiet": isQuiet = true
      case "--render":
        guard let style = rest.popFirst(), let works = rest.popFirst() else { return fail(usage) }
        return Rendering.run(style: style, works: works, locales)
      case "--render-all":
        guard let folder = rest.popFirst(), let works = rest.popFirst() else { return fail(usage) }
        return Rendering.runAll(folder: folder, works: works, locales)
      case "--help", "-h":
        print(usage)
        return 0
      default: folder = argument
      }
    }
    guard let folder else { return fail(usage) }
    let names = Files.names(folder).filter { only.isEmpty || $0.contains(only) }
    guard !names.isEmpty else { return fail("no fixtures (*.txt) in \(folder)") }

    var passed = 0
    var failed: [String] = []
    for name in names {
      let outcome: Fixture.Outcome
      if let text = Files.text("\(folder)/\(name).txt") {
        outcome = Fixture(text).run(locales)
      } else {
        outcome = .broken("the fixture cannot be read")
      }
      switch outcome {
      case .passed: passed += 1
      case .different(let expected, let found):
        failed.append(name)
        if isQuiet {
          print("FAILED \(name)")
        } else {
          print("FAILED \(name)\n  expected: \(expected)\n  found:    \(found)")
        }
      case .broken(let message):
        failed.append(name)
        print("FAILED \(name)\n  \(message)")
      }
    }
    var isBad = !failed.isEmpty
    if let expected {
      isBad = false
      for name in failed where !expected.contains(name) {
        print("unexpected failure: \(name)")
        isBad = true
      }
      for name in names where expected.contains(name) && !failed.contains(name) {
        print("unexpected pass: \(name) (take it off the list)")
        isBad = true
      }
    }
    print("\(passed) passed, \(failed.count) failed")
    return isBad ? 1 : 0
  }

  static func fail(_ message: String) -> Int32 {
    let line = Array("csl-suite: \(message)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
    return 2
  }
}
