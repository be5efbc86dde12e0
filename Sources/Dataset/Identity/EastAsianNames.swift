import Bibliography

/// What names in Han and Hangul letters may be in Latin ones.
///
/// The readings are those by which the families are known abroad, where several are common all of them; they make two names
/// worth a look, never one person.
enum EastAsianNames {
  /// Whether all letters of a text are Han, Hangul or kana.
  static func isEastAsian(_ text: some StringProtocol) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { scalar in
        switch scalar.value {
        case 0x20, 0x3000, 0x3005, 0x3041...0x30FE, 0x3400...0x4DBF, 0x4E00...0x9FFF,
          0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x323AF:
          true
        default: false
        }
      }
  }

  /// A person's whole name, in which the family name stands first; `nil` for what is too short or too long for one.
  static func name(_ text: String) -> PersonName? {
    guard isEastAsian(text) else { return nil }
    let words = text.split { $0 == " " || $0 == "\u{3000}" }
    if words.count == 2 { return PersonName(family: String(words[0]), given: String(words[1])) }
    guard words.count == 1, (2...5).contains(words[0].count) else { return nil }
    let two = String(words[0].prefix(2))
    let length = words[0].count > 2 && readings[two] != nil || words[0].count == 5 ? 2 : 1
    return PersonName(
      family: String(words[0].prefix(length)), given: String(words[0].dropFirst(length)))
  }

  /// How a family name may be written in Latin letters, folded; empty where that is not known.
  static func families(_ family: String) -> [String] { readings[family] ?? [] }

  /// The consonants of a given name, by which Hangul and its many romanisations are compared: `민수`, `Minsoo`, `Min-su`
  /// and `Min Soo` are `mns`; `nil` for a name in another alphabet.
  ///
  /// Source of the letters' order in Hangul: The Unicode Standard, section 3.12.
  static func consonants(ofHangul text: String) -> String? {
    var latin = ""
    for scalar in text.unicodeScalars where scalar != " " {
      guard (0xAC00...0xD7A3).contains(scalar.value) else { return nil }
      let place = Int(scalar.value - 0xAC00)
      latin += initials[place / 588] + "a" + finals[place % 28]
    }
    return latin.isEmpty ? nil : consonants(ofLatin: latin)
  }

  /// The same of a folded text in Latin letters.
  static func consonants(ofLatin text: String) -> String {
    var result: [UInt8] = []
    let letters = Array(text.utf8)
    for (place, letter) in letters.enumerated() {
      let next = place + 1 < letters.count ? letters[place + 1] : 0
      let sound: UInt8
      switch letter {
      case UInt8(ascii: "g"), UInt8(ascii: "q"): sound = UInt8(ascii: "k")
      case UInt8(ascii: "d"): sound = UInt8(ascii: "t")
      case UInt8(ascii: "b"): sound = UInt8(ascii: "p")
      case UInt8(ascii: "j"): sound = UInt8(ascii: "c")
      case UInt8(ascii: "r"): sound = UInt8(ascii: "l")
      case UInt8(ascii: "h"):
        // Ahn, Shin, Chung: an h counts before a vowel and behind none of these letters.
        guard "aeiouyw".utf8.contains(next),
          place == 0 || !"sctkp".utf8.contains(letters[place - 1])
        else { continue }
        sound = letter
      case _ where "aeiouyw".utf8.contains(letter) || letter &- 0x61 >= 26: continue
      default: sound = letter
      }
      if result.last != sound || place > 0 && "aeiou".utf8.contains(letters[place - 1]) {
        result.append(sound)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let initials = [
    "k", "k", "n", "t", "t", "r", "m", "p", "p", "s", "s", "", "c", "c", "ch", "k", "t", "p", "h",
  ]
  private static let finals = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p",
    "t", "t", "ng", "t", "t", "k", "t", "p", "t",
  ]

  /// Families, each with its readings behind it.
  private static let readings: [String: [String]] = {
    var result: [String: [String]] = [:]
    for entry in list.split(separator: ",") {
      let words = entry.split(separator: " ").map(String.init)
      if let family = words.first { result[family, default: []] += words.dropFirst() }
    }
    return result
  }()

  private static let list = """
    김 kim gim,이 lee yi rhee li,박 park pak bak,최 choi choe,정 jung chung jeong cheong,강 kang gang,조 cho jo,\
    윤 yoon yun,장 jang chang,임 lim im rim,한 han,오 oh o,서 seo suh so,신 shin sin,권 kwon gwon,황 hwang,안 ahn an,\
    송 song,전 jeon chun jun,홍 hong,유 yoo yu ryu you,고 ko go koh,문 moon mun,양 yang,손 son sohn,배 bae pae,\
    백 baek paik back,허 heo hur huh,남 nam,심 shim sim,노 noh roh no,하 ha hah,곽 kwak gwak,성 sung seong,차 cha,\
    주 joo ju,우 woo wu,구 koo ku goo gu,민 min,류 ryu yoo,나 na rha,진 jin chin,지 ji chi,엄 um eom,채 chae,원 won,\
    천 cheon chun,방 bang pang,공 kong gong,현 hyun hyeon,함 ham,변 byun byeon,여 yeo,도 do,소 so,석 seok suk,선 sun seon,\
    마 ma,길 gil kil,표 pyo,명 myung,기 ki gi,반 ban,왕 wang,금 keum geum,옥 ok,남궁 namgung,황보 hwangbo,선우 sunwoo,\
    王 wang,李 li lee,张 zhang,張 zhang chang,刘 liu,劉 liu,陈 chen,陳 chen chan,杨 yang,楊 yang,黄 huang wong,黃 huang wong,\
    赵 zhao,趙 zhao,吴 wu,吳 wu ng,周 zhou chow,徐 xu hsu,孙 sun,孫 sun,马 ma,馬 ma,朱 zhu,胡 hu,郭 guo kuo,何 he ho,\
    高 gao kao,林 lin lam hayashi,罗 luo,羅 luo lo,郑 zheng,鄭 zheng cheng,梁 liang leung,谢 xie,謝 xie hsieh,宋 song,\
    唐 tang,许 xu,許 xu hsu hui,韩 han,韓 han,冯 feng,馮 feng fung,邓 deng,鄧 deng tang,曹 cao,彭 peng,曾 zeng tsang,\
    肖 xiao,萧 xiao,蕭 xiao hsiao,田 tian,董 dong,袁 yuan,潘 pan,于 yu,蒋 jiang,蔣 jiang chiang,蔡 cai tsai choi,余 yu,\
    杜 du,叶 ye,葉 ye yeh ip,程 cheng,苏 su,蘇 su so,魏 wei,吕 lu lyu,呂 lu lyu,丁 ding ting,任 ren,沈 shen,姚 yao,\
    卢 lu,盧 lu lo,姜 jiang,崔 cui,钟 zhong,鍾 zhong chung,谭 tan,譚 tan tam,陆 lu,陸 lu luk,汪 wang,范 fan,金 jin kim,\
    石 shi,廖 liao,贾 jia,夏 xia,韦 wei,傅 fu,方 fang,白 bai,邹 zou,孟 meng,熊 xiong,秦 qin,邱 qiu chiu,江 jiang,尹 yin,\
    薛 xue,闫 yan,段 duan,雷 lei,侯 hou,龙 long,史 shi,陶 tao,黎 li lai,贺 he,顾 gu,毛 mao,郝 hao,龚 gong,邵 shao,万 wan,\
    钱 qian,严 yan,武 wu,戴 dai tai,莫 mo,孔 kong,向 xiang,汤 tang,欧阳 ouyang,司马 sima,上官 shangguan,诸葛 zhuge,\
    佐藤 sato,鈴木 suzuki,高橋 takahashi,田中 tanaka,伊藤 ito,渡辺 watanabe,渡邊 watanabe,山本 yamamoto,中村 nakamura,\
    小林 kobayashi,加藤 kato,吉田 yoshida,山田 yamada,佐々木 sasaki,山口 yamaguchi,松本 matsumoto,井上 inoue,木村 kimura,\
    清水 shimizu,山崎 yamazaki,森 mori,池田 ikeda,橋本 hashimoto,阿部 abe,石川 ishikawa,山下 yamashita,中島 nakajima,\
    石井 ishii,小川 ogawa,前田 maeda,岡田 okada,長谷川 hasegawa,藤田 fujita,後藤 goto,近藤 kondo,村上 murakami,遠藤 endo,\
    青木 aoki,坂本 sakamoto,斎藤 saito,齋藤 saito,福田 fukuda,太田 ota,西村 nishimura,藤井 fujii,金子 kaneko,\
    岡本 okamoto,藤原 fujiwara,三浦 miura,中野 nakano,原田 harada,松田 matsuda,竹内 takeuchi,小野 ono,田村 tamura,\
    中山 nakayama,和田 wada,石田 ishida,森田 morita,上田 ueda,原 hara,柴田 shibata,酒井 sakai,工藤 kudo,横山 yokoyama,\
    宮崎 miyazaki,宮本 miyamoto,内田 uchida,高木 takagi,安藤 ando,谷口 taniguchi,大野 ono,丸山 maruyama,今井 imai
    """
}
