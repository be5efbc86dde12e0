import Bibliography
import Parsing

/// What DBLP's search finds: hits with other names for the elements of its records.
///
/// Source: dblp.org, “How to use the dblp search API”.
enum DBLPSearch {
  /// The record that a hit stands for; it is none where the hit is no publication.
  static func record(_ info: XMLNode) -> XMLNode {
    guard info.first("title") != nil else { return info }
    let key = info.first("key")?.text ?? ""
    let kind = info.first("type")?.text ?? ""
    var name = names[kind] ?? "article"
    if name == "book", key.hasPrefix("phd/") { name = "phdthesis" }
    var record = XMLNode(name: name)
    if !key.isEmpty { record.attributes.append(("key", key)) }
    if kind.hasPrefix("Informal") { record.attributes.append(("publtype", "informal")) }
    var people = info.first("authors")?.children("author") ?? []
    if name == "proceedings" { for index in people.indices { people[index].name = "editor" } }
    var others: [XMLNode] = []
    for child in info.children {
      switch child.name {
      case "authors", "key", "url": continue
      case "type" where names[kind] != nil: continue
      case "venue" where !others.contains(where: { $0.name == venue(of: name) }):
        var place = child
        place.name = venue(of: name)
        others.append(place)
      default: others.append(child)
      }
    }
    record.content = (people + others).map { .element($0) }
    return record
  }

  /// Calls `body` with each hit of an answer in JSON, as the element that it is in XML, and its line.
  static func forEach(
    inJSON bytes: [UInt8], source: String, _ body: (XMLNode, Int) -> Void
  ) -> [Diagnostic] {
    bytes.withUnsafeBufferPointer { buffer in
      var line = 1
      return JSONRecords.forEach(
        in: buffer, source: source, fields: fields, others: .value, firstLine: &line,
        passed: { _ in }
      ) { hit, line in
        if let info = hit["info"] { body(node("info", info), line) }
      }
    }
  }

  private static let fields = ByteKeyTable<JSONFieldUse>([
    ("result", .envelope), ("hits", .envelope), ("hit", .envelope), ("status", .passed),
    ("completions", .passed), ("time", .passed),
  ])

  /// An object as an element: `@pid` is an attribute, `text` the text, anything else an element within.
  private static func node(_ name: String, _ value: JSONValue) -> XMLNode {
    var node = XMLNode(name: name)
    guard let object = value.objectValue else {
      // The texts are XML's, with references to characters.
      if let text = value.text { node.content = [.text(CharacterReference.decoded(text))] }
      return node
    }
    for field in object.fields {
      if field.key.hasPrefix("@") {
        node.attributes.append((String(field.key.dropFirst()), field.value.text ?? ""))
      } else if field.key == "text" {
        node.content.append(.text(CharacterReference.decoded(field.value.text ?? "")))
      } else {
        for value in field.value.arrayValue ?? [field.value] {
          node.content.append(.element(self.node(field.key, value)))
        }
      }
    }
    return node
  }

  private static func venue(of name: String) -> String {
    switch name {
    case "article": "journal"
    case "book", "phdthesis": "series"
    default: "booktitle"
    }
  }

  private static let names = [
    "Journal Articles": "article", "Conference and Workshop Papers": "inproceedings",
    "Books and Theses": "book", "Editorship": "proceedings",
    "Parts in Books or Collections": "incollection",
    "Informal and Other Publications": "article", "Informal Publications": "article",
    "Data and Artifacts": "data",
  ]
}
