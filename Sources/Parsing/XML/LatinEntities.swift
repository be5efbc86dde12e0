/// The entities of Latin letters and signs that HTML names, which databases use in XML as well.
///
/// Source: HTML 4.01, section 24.2 (“Character entity references for ISO 8859-1 characters”): in the order of their
/// code points, from U+00A0 on.
enum LatinEntities {
  /// The character of a name: `é` of `eacute`; `nil` for any other.
  static func scalar(_ name: String) -> Unicode.Scalar? { table[name] }

  private static let table = ByteKeyTable<Unicode.Scalar>(
    names.split(separator: " ").enumerated().compactMap { index, name in
      Unicode.Scalar(0xA0 + UInt32(index)).map { (String(name), $0) }
    })

  private static let names = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute \
    micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig \
    Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash \
    Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc \
    euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml \
    yacute thorn yuml
    """
}
