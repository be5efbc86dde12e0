internal import Bibliography

/// The names of CSL's variables.
enum CSLNames {
  static var all: [String] {
    TextVariable.allCases.map(\.name) + NameVariable.allCases.map(\.name)
      + DateVariable.allCases.map(\.name) + ["type"]
  }
}
