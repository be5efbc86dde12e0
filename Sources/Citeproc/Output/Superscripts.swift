/// Characters that are superscripts by themselves, and the letters that they are superscripts of.
///
/// Source: Unicode Character Database 15.0, compatibility decompositions marked `<super>`; the last four, which
/// have none, by their names.
enum Superscripts {
  /// The letters of a superscript character; `nil` for other characters.
  static func base(of scalar: Unicode.Scalar) -> String? { table[scalar.value] }

  private static let table: [UInt32: String] = {
    var result: [UInt32: String] = [:]
    for item in source.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      var scalars = item.unicodeScalars
      result[scalars.removeFirst().value] = String(scalars)
    }
    return result
  }()

  private static let source = """
    ªa ²2 ³3 ¹1 ºo ʰh ʱɦ ʲj ʳr ʴɹ ʵɻ ʶʁ ʷw ʸy ˠɣ ˡl ˢs ˣx ˤʕ ჼნ ᴬA ᴭÆ ᴮB ᴰD ᴱE ᴲƎ ᴳG ᴴH ᴵI ᴶJ
    ᴷK ᴸL ᴹM ᴺN ᴼO ᴽȢ ᴾP ᴿR ᵀT ᵁU ᵂW ᵃa ᵄɐ ᵅɑ ᵆᴂ ᵇb ᵈd ᵉe ᵊə ᵋɛ ᵌɜ ᵍg ᵏk ᵐm ᵑŋ ᵒo ᵓɔ ᵔᴖ ᵕᴗ ᵖp
    ᵗt ᵘu ᵙᴝ ᵚɯ ᵛv ᵜᴥ ᵝβ ᵞγ ᵟδ ᵠφ ᵡχ ᵸн ᶛɒ ᶜc ᶝɕ ᶞð ᶟɜ ᶠf ᶡɟ ᶢɡ ᶣɥ ᶤɨ ᶥɩ ᶦɪ ᶧᵻ ᶨʝ ᶩɭ ᶪᶅ ᶫʟ ᶬɱ
    ᶭɰ ᶮɲ ᶯɳ ᶰɴ ᶱɵ ᶲɸ ᶳʂ ᶴʃ ᶵƫ ᶶʉ ᶷʊ ᶸᴜ ᶹʋ ᶺʌ ᶻz ᶼʐ ᶽʑ ᶾʒ ᶿθ ⁰0 ⁱi ⁴4 ⁵5 ⁶6 ⁷7 ⁸8 ⁹9 ⁺+ ⁻− ⁼=
    ⁽( ⁾) ⁿn ℠SM ™TM ⱽV ⵯⵡ ㆒一 ㆓二 ㆔三 ㆕四 ㆖上 ㆗中 ㆘下 ㆙甲 ㆚乙 ㆛丙 ㆜丁 ㆝天 ㆞地 ㆟人 ꚜъ ꚝь ꝰꝯ ꟲC ꟳF ꟴQ ꟸĦ ꟹœ
    ꭜꜧ ꭝꬷ ꭞɫ ꭟꭒ ꭩʍ ˀʔ ˁʕ ۥو ۦي
    """
}
