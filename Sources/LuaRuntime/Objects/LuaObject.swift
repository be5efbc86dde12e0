/// A Swift object as a script holds it.
public struct LuaObject {
  /// The type it is shown as.
  public let type: LuaType
  /// The object itself.
  public let target: AnyObject
  /// The integer that was given with it, such as an index into the object; 0 if none was.
  public let index: Int

  /// The index of an object that was just made and is pushed once: the state need not look for it among those that
  /// the script holds, nor remember it.
  public static let fresh = 1

  /// An object to show as a type, as a value to hand to a script.
  public init<Target>(_ target: Target, as type: LuaObjectType<Target>, index: Int = 0) {
    self.type = type
    self.target = target
    self.index = index
  }

  init(type: LuaType, target: AnyObject, index: Int) {
    self.type = type
    self.target = target
    self.index = index
  }

  /// The object as one of a type's, `nil` if it is shown as another type.
  public func target<Target>(as wanted: LuaObjectType<Target>) -> Target? {
    type === wanted ? unsafeDowncast(target, to: Target.self) : nil
  }
}
