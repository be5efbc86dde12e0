/// What becomes of a field of a service's records.
enum JSONFieldUse {
  /// It leads to a record, or to a list of records.
  case envelope
  /// Its value is read.
  case value
  /// Of its value those fields are read, at every depth, that are named too.
  case part
  /// It is passed over: its value, which may be most of the record, is not even kept while it is read.
  case passed
}
