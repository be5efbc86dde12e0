/// A function of the script that was running when an error was raised.
public struct LuaFrame: Sendable, Equatable {
  /// The name the caller used for it; `nil` for one without a name.
  public var name: String?
  /// The line it had come to.
  public var location: LuaLocation
  /// Whether it is the body of a file and not a function.
  public var isMain: Bool

  /// A function of a script.
  public init(name: String? = nil, location: LuaLocation, isMain: Bool = false) {
    self.name = name
    self.location = location
    self.isMain = isMain
  }
}
