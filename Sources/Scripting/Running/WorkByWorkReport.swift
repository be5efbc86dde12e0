internal import Dataset
internal import Document
internal import LuaRuntime

/// Makes a report that takes one work after the other: `each(work, params)` of every work, then `finish(params)`.
///
/// What `each` returns is part of the report: texts are strung together as they are, elements are the beginning of the
/// document that `finish` returns, or of one with the script's title.
struct WorkByWorkReport {
  private let run: ScriptRun
  private let report: LoadedReport
  private let each: LuaFunction
  private let finish: LuaFunction?
  private let parameters: LuaValue

  /// What the works gave that was not yet taken.
  private var text: [UInt8] = []
  private var hasText = false
  private var blocks: [Block] = []
  private var hasBlocks = false
  /// What ``blocks`` weigh; see ``ContentWeight``.
  private var weight = 0

  init(
    _ run: ScriptRun, _ report: LoadedReport, each: LuaFunction, finish: LuaFunction?,
    parameters: LuaValue
  ) {
    self.run = run
    self.report = report
    self.each = each
    self.finish = finish
    self.parameters = parameters
  }

  /// Hands all works of the record that is there to the script.
  mutating func addAll() throws(LuaError) {
    for index in run.data.works.indices {
      run.source.show(work: index)
      try add(index)
    }
    run.source.show(work: -1)
  }

  /// The text that the works gave since the last time.
  mutating func takeText() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &text)
    return taken
  }

  private mutating func add(_ index: Int) throws(LuaError) {
    let table = run.table(.works)
    table.note(index)
    let parameters = parameters
    do throws(LuaError) {
      try run.state.call(
        each, results: 1,
        pushing: { (call) throws(LuaError) in
          call.push(table, as: RecordTypes.work, index: index)
          call.push(parameters)
        }, reading: { (call) throws(LuaError) in try take(&call) })
    } catch {
      run.blame(.works, index, for: error)
      throw error
    }
  }

  /// Takes what `each` returned.
  private mutating func take(_ call: inout LuaCall) throws(LuaError) {
    switch call.kind(1) {
    case .nil, .absent: return
    case .string:
      hasText = true
      if hasBlocks { throw mixed() }
      try call.withBytes(1) { (bytes) throws(LuaError) in text.append(contentsOf: bytes) }
      if text.count > 1 << 20 { try call.checkMemory(text.count) }
    default:
      let value = try call.value(1)
      guard case .object(let object) = value,
        let element = object.target(as: DocumentElement.type)
      else {
        throw refusal(value, of: "each", "give a text, a doc element, or nothing")
      }
      hasBlocks = true
      if hasText { throw mixed() }
      switch element.content {
      case .document:
        throw LuaError(
          "\(report.name): each returned a whole document; expected a text or a part of one",
          hint: "finish gives the document; each, what stands in it", kind: .badValue)
      case .blocks(let added): blocks += added
      case .inlines(let inlines): blocks.append(.paragraph(inlines))
      }
      weight += element.weight
      if weight > 1 << 20 { try call.checkMemory(weight) }
    }
  }

  /// What the report comes to, behind the text that was taken before.
  mutating func finished() throws(LuaError) -> ReportResult.Content {
    let value: LuaValue
    if let finish {
      let parameters = parameters
      value = try run.state.call(finish) { (call) throws(LuaError) in call.push(parameters) }
    } else {
      value = .nil
    }
    switch value {
    case .nil:
      if hasText { return .text(String(decoding: takeText(), as: UTF8.self)) }
      return .document(titled(Document(blocks: blocks)))
    case .string(let last):
      if hasBlocks { throw mixed() }
      return .text(String(decoding: takeText(), as: UTF8.self) + last)
    case .object(let object):
      guard let element = object.target(as: DocumentElement.type) else { break }
      if hasText { throw mixed() }
      var document = element.content.document
      document.blocks = blocks + document.blocks
      if case .document = element.content { return .document(document) }
      return .document(titled(document))
    default: break
    }
    throw refusal(value, of: "finish", "end it with return doc.document { … }")
  }

  /// A document under the script's own title.
  private func titled(_ document: Document) -> Document {
    var document = document
    let title = report.description.title
    if !title.isEmpty { document.title = [.text(title)] }
    return document
  }

  private func refusal(_ value: LuaValue, of function: String, _ hint: String) -> LuaError {
    LuaError(
      "\(report.name): \(function) returned \(LuaText.kind(value)); expected a text or a doc element",
      hint: hint, kind: .badValue)
  }

  private func mixed() -> LuaError {
    LuaError(
      "\(report.name): some of the report is text and some of it doc elements",
      hint: "return texts alone, which are written as they are, or doc elements alone",
      kind: .badValue)
  }
}
