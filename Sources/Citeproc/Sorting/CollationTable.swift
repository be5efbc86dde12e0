/// Letters with accents, taken apart: generated from the Unicode Character Database 15.0 (canonical
/// decompositions of Latin, Greek and Cyrillic letters), with the letters that have none added by hand (ø, ł, ß …).
///
/// Each entry is a letter, its base letters in lower case, a character for its accents, and U or L for its case.
enum CollationTable {
  struct Entry {
    var base: String
    var accent: UInt8
    var isUpper: Bool
  }

  /// The entry of a letter; `nil` where it is a base letter itself.
  static func entry(_ scalar: Unicode.Scalar) -> Entry? { entries[scalar.value] }

  private static let entries: [UInt32: Entry] = {
    var result: [UInt32: Entry] = [:]
    result.reserveCapacity(1200)
    for item in source.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      var scalars = item.unicodeScalars
      let letter = scalars.removeFirst()
      let isUpper = scalars.removeLast() == "U"
      let accent = scalars.removeLast().value - 0x21
      result[letter.value] = Entry(
        base: String(scalars), accent: UInt8(accent), isUpper: isUpper)
    }
    return result
  }()

  private static let source = #"""
    Àa#U Áa$U Âa%U Ãa&U Äa'U Åa(U Æae"U Çc)U Èe#U Ée$U Êe%U Ëe'U Ìi#U Íi$U Îi%U Ïi'U Ðd"U Ñn&U Òo#U
    Óo$U Ôo%U Õo&U Öo'U Øo"U Ùu#U Úu$U Ûu%U Üu'U Ýy$U Þth"U ßss"L àa#L áa$L âa%L ãa&L äa'L åa(L
    æae"L çc)L èe#L ée$L êe%L ëe'L ìi#L íi$L îi%L ïi'L ðd"L ñn&L òo#L óo$L ôo%L õo&L öo'L øo"L ùu#L
    úu$L ûu%L üu'L ýy$L þth"L ÿy'L Āa*U āa*L Ăa+U ăa+L Ąa,U ąa,L Ćc$U ćc$L Ĉc%U ĉc%L Ċc-U ċc-L Čc.U
    čc.L Ďd.U ďd.L Đd"U đd"L Ēe*U ēe*L Ĕe+U ĕe+L Ėe-U ėe-L Ęe,U ęe,L Ěe.U ěe.L Ĝg%U ĝg%L Ğg+U ğg+L
    Ġg-U ġg-L Ģg)U ģg)L Ĥh%U ĥh%L Ħh"U ħh"L Ĩi&U ĩi&L Īi*U īi*L Ĭi+U ĭi+L Įi,U įi,L İi-U ıi"L Ĳij"U
    ĳij"L Ĵj%U ĵj%L Ķk)U ķk)L Ĺl$U ĺl$L Ļl)U ļl)L Ľl.U ľl.L Ŀl"U ŀl"L Łl"U łl"L Ńn$U ńn$L Ņn)U ņn)L
    Ňn.U ňn.L ŉn"L Ŋn"U ŋn"L Ōo*U ōo*L Ŏo+U ŏo+L Őo/U őo/L Œoe"U œoe"L Ŕr$U ŕr$L Ŗr)U ŗr)L Řr.U
    řr.L Śs$U śs$L Ŝs%U ŝs%L Şs)U şs)L Šs.U šs.L Ţt)U ţt)L Ťt.U ťt.L Ŧt"U ŧt"L Ũu&U ũu&L Ūu*U ūu*L
    Ŭu+U ŭu+L Ůu(U ůu(L Űu/U űu/L Ųu,U ųu,L Ŵw%U ŵw%L Ŷy%U ŷy%L Ÿy'U Źz$U źz$L Żz-U żz-L Žz.U žz.L
    ſs"L ƀb"L Ɓb"U Ƃƃ!U Ƅƅ!U Ɔɔ!U Ƈƈ!U Ɖɖ!U Ɗɗ!U Ƌƌ!U Ǝǝ!U Əə!U Ɛɛ!U Ƒƒ!U Ɠɠ!U Ɣɣ!U Ɩɩ!U Ɨɨ!U Ƙƙ!U
    Ɯɯ!U Ɲɲ!U Ɵɵ!U Ơo0U ơo0L Ƣƣ!U Ƥƥ!U Ʀʀ!U Ƨƨ!U Ʃʃ!U Ƭƭ!U Ʈʈ!U Ưu0U ưu0L Ʊʊ!U Ʋʋ!U Ƴƴ!U Ƶƶ!U Ʒʒ!U
    Ƹƹ!U Ƽƽ!U Ǆdz"U ǅdz"U ǆdz"L Ǉlj"U ǈlj"U ǉlj"L Ǌnj"U ǋnj"U ǌnj"L Ǎa.U ǎa.L Ǐi.U ǐi.L Ǒo.U ǒo.L
    Ǔu.U ǔu.L Ǖu<U ǖu<L Ǘu6U ǘu6L Ǚu@U ǚu@L Ǜu5U ǜu5L Ǟa<U ǟa<L ǠaNU ǡaNL Ǣæ*U ǣæ*L Ǥǥ!U Ǧg.U ǧg.L
    Ǩk.U ǩk.L Ǫo,U ǫo,L ǬoKU ǭoKL Ǯʒ.U ǯʒ.L ǰj.L Ǳdz"U ǲdz"U ǳdz"L Ǵg$U ǵg$L Ƕƕ!U Ƿƿ!U Ǹn#U ǹn#L
    Ǻa9U ǻa9L Ǽæ$U ǽæ$L Ǿø$U ǿø$L Ȁa1U ȁa1L Ȃa2U ȃa2L Ȅe1U ȅe1L Ȇe2U ȇe2L Ȉi1U ȉi1L Ȋi2U ȋi2L Ȍo1U
    ȍo1L Ȏo2U ȏo2L Ȑr1U ȑr1L Ȓr2U ȓr2L Ȕu1U ȕu1L Ȗu2U ȗu2L Șs3U șs3L Țt3U țt3L Ȝȝ!U Ȟh.U ȟh.L Ƞƞ!U
    Ȣȣ!U Ȥȥ!U Ȧa-U ȧa-L Ȩe)U ȩe)L Ȫo<U ȫo<L Ȭo9U ȭo9L Ȯo-U ȯo-L ȰoNU ȱoNL Ȳy*U ȳy*L Ⱥⱥ!U Ȼȼ!U Ƚƚ!U
    Ⱦⱦ!U Ɂɂ!U Ƀb"U Ʉʉ!U Ʌʌ!U Ɇɇ!U Ɉɉ!U Ɋɋ!U Ɍɍ!U Ɏɏ!U Άα$U Έε$U Ήη$U Ίι$U Όο$U Ύυ$U Ώω$U ΐι6L Αα!U
    Ββ!U Γγ!U Δδ!U Εε!U Ζζ!U Ηη!U Θθ!U Ιι!U Κκ!U Λλ!U Μμ!U Νν!U Ξξ!U Οο!U Ππ!U Ρρ!U Σσ!U Ττ!U Υυ!U
    Φφ!U Χχ!U Ψψ!U Ωω!U Ϊι'U Ϋυ'U άα$L έε$L ήη$L ίι$L ΰυ6L ϊι'L ϋυ'L όο$L ύυ$L ώω$L Ϗϗ!U ϓϒ$L ϔϒ'L
    Ϙϙ!U Ϛϛ!U Ϝϝ!U Ϟϟ!U Ϡϡ!U Ϣϣ!U Ϥϥ!U Ϧϧ!U Ϩϩ!U Ϫϫ!U Ϭϭ!U Ϯϯ!U ϴθ!U Ϸϸ!U Ϲϲ!U Ϻϻ!U Ͻͻ!U Ͼͼ!U Ͽͽ!U
    Ѐе#U Ёе'U Ђђ!U Ѓг$U Єє!U Ѕѕ!U Іі!U Їі'U Јј!U Љљ!U Њњ!U Ћћ!U Ќк$U Ѝи#U Ўу+U Џџ!U Аа!U Бб!U Вв!U
    Гг!U Дд!U Ее!U Жж!U Зз!U Ии!U Йи+U Кк!U Лл!U Мм!U Нн!U Оо!U Пп!U Рр!U Сс!U Тт!U Уу!U Фф!U Хх!U
    Цц!U Чч!U Шш!U Щщ!U Ъъ!U Ыы!U Ьь!U Ээ!U Юю!U Яя!U йи+L ѐе#L ёе'L ѓг$L їі'L ќк$L ѝи#L ўу+L Ґґ!U
    Ғғ!U Ҕҕ!U Җҗ!U Ҙҙ!U Ққ!U Ҝҝ!U Ҟҟ!U Ҡҡ!U Ңң!U Ҥҥ!U Ҧҧ!U Ҩҩ!U Ҫҫ!U Ҭҭ!U Үү!U Ұұ!U Ҳҳ!U Ҵҵ!U Ҷҷ!U
    Ҹҹ!U Һһ!U Ҽҽ!U Ҿҿ!U Ӏӏ!U Ӂж+U ӂж+L Ӄӄ!U Ӆӆ!U Ӈӈ!U Ӊӊ!U Ӌӌ!U Ӎӎ!U Ӑа+U ӑа+L Ӓа'U ӓа'L Ӕӕ!U Ӗе+U
    ӗе+L Әә!U Ӛә'U ӛә'L Ӝж'U ӝж'L Ӟз'U ӟз'L Ӡӡ!U Ӣи*U ӣи*L Ӥи'U ӥи'L Ӧо'U ӧо'L Өө!U Ӫө'U ӫө'L Ӭэ'U
    ӭэ'L Ӯу*U ӯу*L Ӱу'U ӱу'L Ӳу/U ӳу/L Ӵч'U ӵч'L Ӷӷ!U Ӹы'U ӹы'L Ӻӻ!U Ӽӽ!U Ӿӿ!U Ԁԁ!U Ԃԃ!U Ԅԅ!U Ԇԇ!U
    Ԉԉ!U Ԋԋ!U Ԍԍ!U Ԏԏ!U Ԑԑ!U Ԓԓ!U Ԕԕ!U Ԗԗ!U Ԙԙ!U Ԛԛ!U Ԝԝ!U Ԟԟ!U Ԡԡ!U Ԣԣ!U Ԥԥ!U Ԧԧ!U Ԩԩ!U Ԫԫ!U Ԭԭ!U
    Ԯԯ!U Ḁa4U ḁa4L Ḃb-U ḃb-L Ḅb5U ḅb5L Ḇb6U ḇb6L Ḉc<U ḉc<L Ḋd-U ḋd-L Ḍd5U ḍd5L Ḏd6U ḏd6L Ḑd)U ḑd)L
    Ḓd7U ḓd7L Ḕe>U ḕe>L Ḗe?U ḗe?L Ḙe7U ḙe7L Ḛe8U ḛe8L ḜeCU ḝeCL Ḟf-U ḟf-L Ḡg*U ḡg*L Ḣh-U ḣh-L Ḥh5U
    ḥh5L Ḧh'U ḧh'L Ḩh)U ḩh)L Ḫh9U ḫh9L Ḭi8U ḭi8L Ḯi6U ḯi6L Ḱk$U ḱk$L Ḳk5U ḳk5L Ḵk6U ḵk6L Ḷl5U ḷl5L
    ḸlfU ḹlfL Ḻl6U ḻl6L Ḽl7U ḽl7L Ḿm$U ḿm$L Ṁm-U ṁm-L Ṃm5U ṃm5L Ṅn-U ṅn-L Ṇn5U ṇn5L Ṉn6U ṉn6L Ṋn7U
    ṋn7L Ṍo3U ṍo3L Ṏo6U ṏo6L Ṑo>U ṑo>L Ṓo?U ṓo?L Ṕp$U ṕp$L Ṗp-U ṗp-L Ṙr-U ṙr-L Ṛr5U ṛr5L ṜrfU ṝrfL
    Ṟr6U ṟr6L Ṡs-U ṡs-L Ṣs5U ṣs5L Ṥs6U ṥs6L ṦsTU ṧsTL ṨsiU ṩsiL Ṫt-U ṫt-L Ṭt5U ṭt5L Ṯt6U ṯt6L Ṱt7U
    ṱt7L Ṳu:U ṳu:L Ṵu8U ṵu8L Ṷu7U ṷu7L Ṹu3U ṹu3L ṺuBU ṻuBL Ṽv&U ṽv&L Ṿv5U ṿv5L Ẁw#U ẁw#L Ẃw$U ẃw$L
    Ẅw'U ẅw'L Ẇw-U ẇw-L Ẉw5U ẉw5L Ẋx-U ẋx-L Ẍx'U ẍx'L Ẏy-U ẏy-L Ẑz%U ẑz%L Ẓz5U ẓz5L Ẕz6U ẕz6L ẖh6L
    ẗt'L ẘw(L ẙy(L ẛſ-L ẞss"U Ạa5U ạa5L Ảa;U ảa;L Ấa0U ấa0L Ầa/U ầa/L ẨaGU ẩaGL Ẫa2U ẫa2L ẬaaU ậaaL
    ẮaBU ắaBL ẰaAU ằaAL ẲaYU ẳaYL ẴaDU ẵaDL ẶagU ặagL Ẹe5U ẹe5L Ẻe;U ẻe;L Ẽe&U ẽe&L Ếe0U ếe0L Ềe/U
    ềe/L ỂeGU ểeGL Ễe2U ễe2L ỆeaU ệeaL Ỉi;U ỉi;L Ịi5U ịi5L Ọo5U ọo5L Ỏo;U ỏo;L Ốo0U ốo0L Ồo/U ồo/L
    ỔoGU ổoGL Ỗo2U ỗo2L ỘoaU ộoaL ỚoQU ớoQL ỜoPU ờoPL ỞohU ởohL ỠoSU ỡoSL ỢobU ợobL Ụu5U ụu5L Ủu;U
    ủu;L ỨuQU ứuQL ỪuPU ừuPL ỬuhU ửuhL ỮuSU ữuSL ỰubU ựubL Ỳy#U ỳy#L Ỵy5U ỵy5L Ỷy;U ỷy;L Ỹy&U ỹy&L
    Ỻỻ!U Ỽỽ!U Ỿỿ!U ἀα<L ἁα=L ἂαtL ἃαwL ἄαuL ἅαxL ἆα{L ἇα{L Ἀα<U Ἁα=U ἊαtU ἋαwU ἌαuU ἍαxU Ἆα{U Ἇα{U
    ἐε<L ἑε=L ἒεtL ἓεwL ἔεuL ἕεxL Ἐε<U Ἑε=U ἚεtU ἛεwU ἜεuU ἝεxU ἠη<L ἡη=L ἢηtL ἣηwL ἤηuL ἥηxL ἦη{L
    ἧη{L Ἠη<U Ἡη=U ἪηtU ἫηwU ἬηuU ἭηxU Ἦη{U Ἧη{U ἰι<L ἱι=L ἲιtL ἳιwL ἴιuL ἵιxL ἶι{L ἷι{L Ἰι<U Ἱι=U
    ἺιtU ἻιwU ἼιuU ἽιxU Ἶι{U Ἷι{U ὀο<L ὁο=L ὂοtL ὃοwL ὄοuL ὅοxL Ὀο<U Ὁο=U ὊοtU ὋοwU ὌοuU ὍοxU ὐυ<L
    ὑυ=L ὒυtL ὓυwL ὔυuL ὕυxL ὖυ{L ὗυ{L Ὑυ=U ὛυwU ὝυxU Ὗυ{U ὠω<L ὡω=L ὢωtL ὣωwL ὤωuL ὥωxL ὦω{L ὧω{L
    Ὠω<U Ὡω=U ὪωtU ὫωwU ὬωuU ὭωxU Ὦω{U Ὧω{U ὰα#L άα$L ὲε#L έε$L ὴη#L ήη$L ὶι#L ίι$L ὸο#L όο$L ὺυ#L
    ύυ$L ὼω#L ώω$L ᾀα{L ᾁα{L ᾂα8L ᾃαAL ᾄα;L ᾅαDL ᾆα{L ᾇα{L ᾈα{U ᾉα{U ᾊα8U ᾋαAU ᾌα;U ᾍαDU ᾎα{U ᾏα{U
    ᾐη{L ᾑη{L ᾒη8L ᾓηAL ᾔη;L ᾕηDL ᾖη{L ᾗη{L ᾘη{U ᾙη{U ᾚη8U ᾛηAU ᾜη;U ᾝηDU ᾞη{U ᾟη{U ᾠω{L ᾡω{L ᾢω8L
    ᾣωAL ᾤω;L ᾥωDL ᾦω{L ᾧω{L ᾨω{U ᾩω{U ᾪω8U ᾫωAU ᾬω;U ᾭωDU ᾮω{U ᾯω{U ᾰα+L ᾱα*L ᾲαEL ᾳα?L ᾴαHL ᾶα>L
    ᾷα{L Ᾰα+U Ᾱα*U Ὰα#U Άα$U ᾼα?U ιι!L ῂηEL ῃη?L ῄηHL ῆη>L ῇη{L Ὲε#U Έε$U Ὴη#U Ήη$U ῌη?U ῐι+L ῑι*L
    ῒι5L ΐι6L ῖι>L ῗιPL Ῐι+U Ῑι*U Ὶι#U Ίι$U ῠυ+L ῡυ*L ῢυ5L ΰυ6L ῤρ<L ῥρ=L ῦυ>L ῧυPL Ῠυ+U Ῡυ*U Ὺυ#U
    Ύυ$U Ῥρ=U ῲωEL ῳω?L ῴωHL ῶω>L ῷω{L Ὸο#U Όο$U Ὼω#U Ώω$U ῼω?U
    """#
}
