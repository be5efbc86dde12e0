internal import Document
internal import LuaRuntime

/// What a `doc.*` function returns: a piece of the document's tree, which scripts hand on but cannot look into.
final class DocumentElement: Sendable {
  enum Content: Sendable, Equatable {
    case inlines([Inline])
    case blocks([Block])
    case document(Document)

    /// The content as a document.
    var document: Document {
      switch self {
      case .document(let document): document
      case .blocks(let blocks): Document(blocks: blocks)
      case .inlines(let inlines): Document(blocks: [.paragraph(inlines)])
      }
    }
  }

  /// The function that made it: `doc.table`.
  let name: String
  let content: Content
  /// See ``ContentWeight``.
  let weight: Int

  init(_ name: String, _ content: Content, weight: Int) {
    self.name = name
    self.content = content
    self.weight = weight
  }

  static let type: LuaObjectType<DocumentElement> = LuaObjectType(
    "doc element", weight: { $0.weight },
    metamethods: [
      .text: { (call) throws(LuaError) in
        call.push("<\(try call.object(1, as: type).target.name)>")
      },
      .concatenate: concatenate,
    ],
    readOnlyHint: "make a new element instead")

  /// `doc.strong("a") .. " b"`: inline elements and texts one after the other.
  private static func concatenate(_ call: inout LuaCall) throws(LuaError) {
    var inlines: [Inline] = []
    var weight = 0
    for place in 1...2 {
      let node = LuaNode(try call.value(place), path: LuaPath(".."))
      weight += ContentWeight.of(node.value)
      inlines += try ContentReader.inlines(node)
    }
    call.push(DocumentElement("text", .inlines(inlines), weight: weight), as: type)
  }
}

extension LuaCall {
  /// Pushes an inline element.
  mutating func push(_ name: String, inlines: [Inline]) {
    push(name, .inlines(inlines))
  }

  /// Pushes blocks as one element.
  mutating func push(_ name: String, blocks: [Block]) {
    push(name, .blocks(blocks))
  }

  /// Pushes an element made of what the function was given.
  mutating func push(_ name: String, _ content: DocumentElement.Content) {
    let weight = context(as: RunReference.self)?.run.contentWeight ?? 0
    push(DocumentElement(name, content, weight: weight), as: DocumentElement.type)
  }
}
