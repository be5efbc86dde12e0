/// Takes away the blanks that a page's layout leaves within quotation marks.
enum QuotationSpacing {
  /// The text without a space after an opening mark or before a closing one: `“ how? ”` becomes `“how?”`.
  ///
  /// Only marks that tell opening from closing count; guillemets are left, since French sets them with spaces.
  static func tight(_ text: String) -> String {
    guard text.contains("“ ") || text.contains(" ”") || text.contains("‘ ") else { return text }
    var result = ""
    var pending = ""
    for character in text {
      if character == " " {
        if result.last != "“" && result.last != "‘" { pending.append(character) }
        continue
      }
      if character != "”" { result += pending }
      pending = ""
      result.append(character)
    }
    return result + pending
  }
}
