/// Letters with their accents as single characters.
///
/// Source: Unicode 15.0 character database, canonical decompositions of U+00C0 to U+1EFF.
enum AccentedLetters {
  /// The single character for a letter and a combining accent; `nil` where Unicode has none.
  static func compose(_ letter: Unicode.Scalar, _ accent: Unicode.Scalar) -> Unicode.Scalar? {
    table[UInt64(accent.value) << 32 | UInt64(letter.value)]
  }

  private static let table: [UInt64: Unicode.Scalar] = {
    var table: [UInt64: Unicode.Scalar] = [:]
    for (accent, pairs) in data {
      var letter: Unicode.Scalar?
      for scalar in pairs.unicodeScalars {
        if let found = letter {
          table[UInt64(accent.value) << 32 | UInt64(found.value)] = scalar
          letter = nil
        } else {
          letter = scalar
        }
      }
    }
    return table
  }()

  /// For each accent, letters each followed by the letter with the accent.
  private static let data: [(Unicode.Scalar, String)] = [
    (
      "\u{300}",
      "AÀEÈIÌNǸOÒUÙWẀYỲaàeèiìnǹoòuùwẁyỳÂẦÊỀÔỒÜǛâầêềôồüǜĂẰăằĒḔēḕŌṐōṑ"
        + "ƠỜơờƯỪưừЕЀИЍеѐиѝ"
    ),
    (
      "\u{301}",
      "AÁCĆEÉGǴIÍKḰLĹMḾNŃOÓPṔRŔSŚUÚWẂYÝZŹaácćeégǵiíkḱlĺmḿnńoópṕrŕsś"
        + "uúwẃyýzź¨΅ÂẤÅǺÆǼÇḈÊẾÏḮÔỐÕṌØǾÜǗâấåǻæǽçḉêếïḯôốõṍøǿüǘĂẮăắĒḖēḗŌṒ"
        + "ōṓŨṸũṹƠỚơớƯỨưứΑΆΕΈΗΉΙΊΟΌΥΎΩΏαάεέηήιίοόυύωώϊΐϋΰϒϓГЃКЌгѓкќ"
    ),
    (
      "\u{302}",
      "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶZẐaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷzẑẠẬạậẸỆẹệ"
        + "ỌỘọộ"
    ),
    (
      "\u{303}",
      "AÃEẼIĨNÑOÕUŨVṼYỸaãeẽiĩnñoõuũvṽyỹÂẪÊỄÔỖâẫêễôỗĂẴăẵƠỠơỡƯỮưữ"
    ),
    (
      "\u{304}",
      "AĀEĒGḠIĪOŌUŪYȲaāeēgḡiīoōuūyȳÄǞÆǢÕȬÖȪÜǕäǟæǣõȭöȫüǖǪǬǫǭȦǠȧǡȮȰȯȱ"
        + "ИӢУӮиӣуӯḶḸḷḹṚṜṛṝ"
    ),
    (
      "\u{306}",
      "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭȨḜȩḝАӐЕӖЖӁИЙУЎаӑеӗжӂийуўẠẶạặ"
    ),
    (
      "\u{307}",
      "AȦBḂCĊDḊEĖFḞGĠHḢIİMṀNṄOȮPṖRṘSṠTṪWẆXẊYẎZŻaȧbḃcċdḋeėfḟgġhḣmṁnṅ"
        + "oȯpṗrṙsṡtṫwẇxẋyẏzżŚṤśṥŠṦšṧſẛṢṨṣṩ"
    ),
    (
      "\u{308}",
      "AÄEËHḦIÏOÖUÜWẄXẌYŸaäeëhḧiïoötẗuüwẅxẍyÿÕṎõṏŪṺūṻΙΪΥΫιϊυϋϒϔІЇАӒ"
        + "ЕЁЖӜЗӞИӤОӦУӰЧӴЫӸЭӬаӓеёжӝзӟиӥоӧуӱчӵыӹэӭіїӘӚәӛӨӪөӫ"
    ),
    (
      "\u{309}",
      "AẢEẺIỈOỎUỦYỶaảeẻiỉoỏuủyỷÂẨÊỂÔỔâẩêểôổĂẲăẳƠỞơởƯỬưử"
    ),
    (
      "\u{30A}",
      "AÅUŮaåuůwẘyẙ"
    ),
    (
      "\u{30B}",
      "OŐUŰoőuűУӲуӳ"
    ),
    (
      "\u{30C}",
      "AǍCČDĎEĚGǦHȞIǏKǨLĽNŇOǑRŘSŠTŤUǓZŽaǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsš"
        + "tťuǔzžÜǙüǚƷǮʒǯ"
    ),
    (
      "\u{30F}",
      "AȀEȄIȈOȌRȐUȔaȁeȅiȉoȍrȑuȕѴѶѵѷ"
    ),
    (
      "\u{311}",
      "AȂEȆIȊOȎRȒUȖaȃeȇiȋoȏrȓuȗ"
    ),
    (
      "\u{31B}",
      "OƠUƯoơuư"
    ),
    (
      "\u{323}",
      "AẠBḄDḌEẸHḤIỊKḲLḶMṂNṆOỌRṚSṢTṬUỤVṾWẈYỴZẒaạbḅdḍeẹhḥiịkḳlḷmṃnṇoọ"
        + "rṛsṣtṭuụvṿwẉyỵzẓƠỢơợƯỰưự"
    ),
    (
      "\u{324}",
      "UṲuṳ"
    ),
    (
      "\u{325}",
      "AḀaḁ"
    ),
    (
      "\u{326}",
      "SȘTȚsștț"
    ),
    (
      "\u{327}",
      "CÇDḐEȨGĢHḨKĶLĻNŅRŖSŞTŢcçdḑeȩgģhḩkķlļnņrŗsştţ"
    ),
    (
      "\u{328}",
      "AĄEĘIĮOǪUŲaąeęiįoǫuų"
    ),
    (
      "\u{32D}",
      "DḒEḘLḼNṊTṰUṶdḓeḙlḽnṋtṱuṷ"
    ),
    (
      "\u{32E}",
      "HḪhḫ"
    ),
    (
      "\u{330}",
      "EḚIḬUṴeḛiḭuṵ"
    ),
    (
      "\u{331}",
      "BḆDḎKḴLḺNṈRṞTṮZẔbḇdḏhẖkḵlḻnṉrṟtṯzẕ"
    ),
  ]
}
