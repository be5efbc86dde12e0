internal import ArgumentParser
internal import Glibc
internal import Scripting

/// `dossier repl`: try the interface.
struct ReplCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repl",
    abstract: "Tries the Lua interface on a record, line by line.",
    discussion: """
      data, doc, cite, text and log are there; help(doc.table) explains a function. An expression's value is \
      printed. A line that is not yet complete goes on to the next. End with Ctrl-D.
      """)

  @OptionGroup var sources: SourceOptions
  @OptionGroup var budget: BudgetOptions

  func run() throws {
    let record = try Record.load(sources)
    let session = try Scripts.session(record, budget: budget)
    let asks = isatty(STDIN_FILENO) == 1
    if asks {
      Console.message("dossier: data, doc, cite, text, log; help(doc.table); Ctrl-D ends")
    }
    var chunk = ""
    while true {
      if asks { try Console.write(Array((chunk.isEmpty ? "> " : ">> ").utf8)) }
      guard let line = readLine(strippingNewline: true) else { break }
      chunk = chunk.isEmpty ? line : chunk + "\n" + line
      switch session.evaluate(chunk) {
      case .incomplete: continue
      case .output(let text): if !text.isEmpty { try Console.write(Array((text + "\n").utf8)) }
      case .failure(let text): Console.message(text)
      }
      chunk = ""
    }
    if asks { try Console.write([0x0A]) }
    if !chunk.isEmpty { Console.message("error: the last line is not complete") }
  }
}
