public import Parsing

/// What a folder's `dossier.yaml` says.
public struct ProjectSettings: Sendable {
  /// The file, as messages name it.
  public var path: String
  public var person: String?
  public var aliases: [String] = []
  public var orcid: String?
  public var emails: [String] = []
  /// Paths of the sources, as written: relative to the file's folder.
  public var sources: [String] = []
  /// What the columns of tables hold, by the columns' names.
  public var columns: [String: String] = [:]
  /// The CSL style that reports use where they are told no other.
  public var style: String?
  public var corrections: [Correction] = []
  public var selections: [Selection] = []
  public var diagnostics: [Diagnostic] = []

  /// Settings that say nothing.
  public init(path: String) { self.path = path }
}
