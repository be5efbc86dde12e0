public import Bibliography

/// The person whose record a source is.
public struct Subject: Hashable, Sendable {
  /// Every spelling of the name that the source uses for the person, the fullest first.
  public var names: [PersonName]
  /// ORCID iD in its 19-character form `0000-0002-1825-0097`; `nil` where not given.
  public var orcid: String?
  public var emails: [String] = []
  /// Web addresses with their labels: `GitHub`, `https://github.com/…`.
  public var links: [Link] = []
  /// The title of the present position, a department, an address, as the head of a CV gives them.
  public var details: [Detail] = []
  public var location: SourceLocation

  /// A person by one or more spellings of the name.
  public init(names: [PersonName], orcid: String? = nil, location: SourceLocation) {
    self.names = names
    self.orcid = orcid
    self.location = location
  }

  /// A web address with its label.
  public struct Link: Hashable, Sendable {
    /// What the source calls it: `LinkedIn`; empty where it gives no label.
    public var label: String
    /// The address, with its scheme.
    public var url: String

    /// A web address.
    public init(label: String, url: String) {
      self.label = label
      self.url = url
    }
  }

  /// A labelled line of a CV's head: `Phone`, `Address`, `Citizenship`; the label may be empty.
  public struct Detail: Hashable, Sendable {
    public var label: String
    public var text: String

    /// A labelled line.
    public init(label: String, text: String) {
      self.label = label
      self.text = text
    }
  }
}
