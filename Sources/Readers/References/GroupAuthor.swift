/// A group that signs as an author behind those who wrote for it: `for the RAIN Investigators`, `on behalf of the Snow
/// Study Group`.
enum GroupAuthor {
  private static let openings: [StaticString] = [
    "on behalf of the ", "on behalf of ", "for and on behalf of the ", "for the ", "im namen der ",
    "pour le groupe ",
  ]

  private static let groups: Set<String> = [
    "investigators", "group", "consortium", "collaboration", "team", "network", "committee",
    "collaborators", "initiative", "trialists", "society", "registry", "alliance", "taskforce",
    "force", "project",
  ]

  /// The group's name; `nil` where the text is not one that others write for.
  static func name(in bytes: [UInt8]) -> String? {
    guard let opening = openings.first(where: { ProseBytes.hasPrefix(bytes, at: 0, $0) })
    else { return nil }
    let name = ProseBytes.string(bytes, opening.utf8CodeUnitCount..<bytes.count)
    return ProseFolding.wordList(name).contains { groups.contains($0) } ? name : nil
  }
}
