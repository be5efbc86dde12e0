internal import Document
internal import LuaRuntime

/// What a `doc.*` function returns: a piece of the document's tree, which scripts hand on but cannot look into.
final class DocumentElement: Sendable {
  enum Content: Sendable, Equatable {
    case inlines([Inline])
    case blocks([Block])
    case document(Document)
  }

  /// The function that made it: `doc.table`.
  let name: String
  let content: Content

  init(_ name: String, _ content: Content) {
    self.name = name
    self.content = content
  }

  static let type: LuaObjectType<DocumentElement> = LuaObjectType(
    "doc element",
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
    for place in 1...2 {
      let node = LuaNode(try call.value(place), path: LuaPath(".."))
      inlines += try ContentReader.inlines(node)
    }
    call.push(DocumentElement("text", .inlines(inlines)), as: type)
  }
}

extension LuaCall {
  /// Pushes an inline element.
  mutating func push(_ name: String, inlines: [Inline]) {
    push(DocumentElement(name, .inlines(inlines)), as: DocumentElement.type)
  }

  /// Pushes blocks as one element.
  mutating func push(_ name: String, blocks: [Block]) {
    push(DocumentElement(name, .blocks(blocks)), as: DocumentElement.type)
  }
}
