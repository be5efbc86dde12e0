/// A group that signs as an author behind those who wrote for it: `for the RAIN Investigators`, `on behalf of the Snow
/// Study Group`.
enum GroupAuthor {
  private static let openings = [
    "on behalf of the ", "on behalf of ", "for and on behalf of the ", "for the ", "im namen der ",
    "pour le groupe ",
  ]

  private static let groups: Set<String> = [
    "investigators", "group", "consortium", "collaboration", "team", "network", "committee",
    "collaborators", "initiative", "trialists", "society", "registry", "alliance", "taskforce",
    "force", "project",
  ]

  /// The group's name; `nil` where the text is not one that others write for.
  static func name(in text: String) -> String? {
    let lowered = text.lowercased()
    guard let opening = openings.first(where: { lowered.hasPrefix($0) }) else { return nil }
    let name = text.dropFirst(opening.count)
    guard ProseFolding.wordList(String(name)).contains(where: { groups.contains($0) }) else {
      return nil
    }
    return String(name)
  }
}
