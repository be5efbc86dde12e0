import Bibliography
import CSL
import Citeproc
import Parsing

/// Replays the citations of a fixture, edit by edit, as a word processor would make them.
struct CitationReplay {
  let style: Style
  let works: [Work]
  let locales: LocaleLibrary
  let options: RenderingOptions

  /// The texts of lists of cites, each a citation of its own whose cites are all first cites.
  func run(items value: JSONValue?) -> String {
    let clusters: [[JSONValue]]
    if let lists = value?.arrayValue {
      clusters = lists.map { $0.arrayValue ?? [] }
    } else {
      var seen: Set<String> = []
      clusters = [
        works.filter { seen.insert($0.id).inserted }.map {
          .object(JSONObject([.init(key: "id", value: .string($0.id))]))
        }
      ]
    }
    let session = CitationSession(
      style: style, works: works, locales: locales, options: options, citedOnly: false)
    var lines: [String] = []
    for cluster in clusters {
      session.replaceAll([Citation(cluster.map(Self.item))])
      session.override(cluster.map { Self.position($0) })
      lines.append(session.html(of: 0))
    }
    return lines.joined(separator: "\n")
  }

  /// The texts after the last of a series of edits; those that it changed are marked `>>`, the others `..`.
  func run(edits value: JSONValue) -> (text: String, session: CitationSession) {
    let session = CitationSession(
      style: style, works: works, locales: locales, options: options)
    var known: [String: Citation] = [:]
    typealias State = [(key: String, own: Int, firstNote: Int)]
    var before: [String: (text: String, state: State)] = [:]
    var lines: [String] = []
    for edit in value.arrayValue ?? [] {
      guard let parts = edit.arrayValue, parts.count == 3 else { continue }
      let id = parts[0]["citationID"]?.text ?? ""
      let note = Int(parts[0]["properties"]?["noteIndex"]?.text ?? "") ?? 0
      known[id] = Citation(
        (parts[0]["citationItems"]?.arrayValue ?? []).map(Self.item), noteNumber: note,
        isUnsorted: parts[0]["properties"]?["unsorted"]?.isTrue ?? false)
      var sequence: [String] = []
      for (list, isBefore) in [(parts[1], true), (parts[2], false)] {
        if !isBefore { sequence.append(id) }
        for entry in list.arrayValue ?? [] {
          guard let other = entry[0]?.text else { continue }
          sequence.append(other)
          if let note = entry[1]?.text.flatMap({ Int($0) }) { known[other]?.noteNumber = note }
        }
      }
      session.replaceAll(sequence.map { known[$0] ?? Citation([]) })
      var now: [String: (text: String, state: State)] = [:]
      var changed: Set<String> = []
      for (index, other) in sequence.enumerated() {
        let (text, state) = (session.html(of: index), session.state(of: index))
        now[other] = (text, state)
        guard other != id, let last = before[other]?.state else { continue }
        for (new, old) in zip(state, last) where new.firstNote != old.firstNote {
          changed.insert(new.key)
        }
      }
      lines = sequence.enumerated().map { index, other in
        let (text, state) = now[other] ?? ("", [])
        let isChanged =
          other == id || before[other]?.text != text
          || before[other]?.state.map(\.own) != state.map(\.own)
          || state.contains { changed.contains($0.key) }
        return "\(isChanged ? ">>" : "..")[\(index)] \(text)"
      }
      before = now
    }
    return (lines.joined(separator: "\n"), session)
  }

  private static func item(_ value: JSONValue) -> CitationItem {
    var item = CitationItem(id: value["id"]?.text ?? "")
    item.locator = value["locator"]?.text ?? ""
    if let label = value["label"]?.text, let type = LocatorType(name: label) {
      item.locatorType = type
    }
    item.prefix = value["prefix"]?.text ?? ""
    item.suffix = value["suffix"]?.text ?? ""
    if value["author-only"]?.isTrue ?? false { item.part = .authorOnly }
    if value["suppress-author"]?.isTrue ?? false { item.part = .suppressAuthor }
    return item
  }

  private static func position(_ value: JSONValue) -> (position: Int, isNearNote: Bool) {
    (Int(value["position"]?.text ?? "") ?? 0, value["near-note"]?.isTrue ?? false)
  }
}

extension JSONValue {
  /// Whether the value says yes: `true`, or a number other than 0.
  var isTrue: Bool { boolValue ?? ((intValue ?? 0) != 0) }
}
