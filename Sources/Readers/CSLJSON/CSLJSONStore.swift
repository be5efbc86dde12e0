import Bibliography
import Parsing

/// What the items of a text are made with, one after another.
final class CSLJSONStore {
  /// The texts that many items have.
  let texts: RepeatedTexts?
  /// How many text variables the last item had: the next one most likely has as many.
  var textCount = 8
  /// A list of names while it is read, so that the one that is kept has no more room than it needs.
  private var names: [PersonName] = []

  init(texts: RepeatedTexts?) { self.texts = texts }

  /// The names that `body` appends to an empty list.
  func collect(
    _ body: (inout [PersonName]) throws(JSONError) -> Void
  ) throws(JSONError) -> [PersonName] {
    // Taken out, so that nothing else refers to it.
    var list: [PersonName] = []
    swap(&list, &names)
    defer {
      list.removeAll(keepingCapacity: true)
      swap(&list, &names)
    }
    try body(&list)
    var result = list
    result.trim()
    return result
  }
}
