/// How references stand in lines of plain text: behind their labels, or with a hanging indent.
struct ReferenceLayout {
  /// How wide the lines may be.
  let width: Int
  /// The columns of the widest label with the space that follows it; 0 where there are no labels.
  let labelColumns: Int
  /// The spaces before each line of a reference but the first.
  let margin: Int
  /// Whether an empty line stands between two references.
  let isSpaced: Bool

  init(width: Int, labelColumns: Int, hangingIndent: Bool, entrySpacing: Int) {
    self.width = width
    self.labelColumns = labelColumns
    margin = labelColumns > 0 ? labelColumns : hangingIndent ? 4 : 0
    isSpaced = entrySpacing > 0
  }

  /// Appends a reference's lines; `isFirst` where nothing of the list is written yet.
  func append(
    _ label: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>,
    to wrapper: inout LineWrapper, isFirst: Bool? = nil
  ) {
    if isSpaced, !(isFirst ?? wrapper.output.isEmpty) { wrapper.output.append(0x0A) }
    guard labelColumns > 0 else {
      guard !text.isEmpty else { return }
      return wrapper.wrap(text, width: width - margin, firstWidth: width, indentation: margin)
    }
    let space = labelColumns - DisplayWidth.columns(label)
    wrapper.output.append(contentsOf: repeatElement(0x20, count: space))
    if text.isEmpty {
      wrapper.output.append(contentsOf: label.dropLast())
      wrapper.output.append(0x0A)
    } else {
      wrapper.output.append(contentsOf: label)
      wrapper.wrap(
        text, width: width - margin, firstWidth: width - margin, indentation: margin)
    }
  }
}
