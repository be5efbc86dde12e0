import Bibliography

extension Position: DatedRecord {
  func value(of field: PositionField) -> FieldValue {
    switch field {
    case .title: .init(text: title)
    case .organization: .init(text: organization)
    case .department: .init(text: department)
    case .place: .init(text: place)
    case .dates, .year, .startDate, .endDate, .isCurrent, .description, .sources:
      commonValue(field.rawValue)
    }
  }
}

extension Education: DatedRecord {
  func value(of field: EducationField) -> FieldValue {
    switch field {
    case .degree: .init(text: degree)
    case .field: .init(text: self.field)
    case .organization: .init(text: organization)
    case .place: .init(text: place)
    case .honors: .init(text: honors)
    case .advisors: .none
    case .year: .init(integer: (dates?.end?.year).map(Int.init) ?? dates?.year)
    case .dates, .startDate, .endDate, .isCurrent, .description, .sources:
      commonValue(field.rawValue)
    }
  }
}

extension Award {
  func value(of field: AwardField) -> FieldValue {
    switch field {
    case .title: .init(text: title)
    case .organization: .init(text: organization)
    case .date: .init(date: date)
    case .year: .init(integer: date?.year)
    case .description: .init(texts: description)
    case .sources: .locations([location])
    }
  }
}

extension Grant: DatedRecord {
  func value(of field: GrantField) -> FieldValue {
    switch field {
    case .title: .init(text: title)
    case .funder: .init(text: funder)
    case .number: .init(text: number)
    case .role: .init(text: role)
    case .amount: .init(text: amount)
    case .status: .init(text: status)
    case .dates, .year, .startDate, .endDate, .isCurrent, .description, .sources:
      commonValue(field.rawValue)
    }
  }
}

extension Activity: DatedRecord {
  func value(of field: ActivityField) -> FieldValue {
    switch field {
    case .title: .init(text: title)
    case .role: .init(text: role)
    case .organization: .init(text: organization)
    case .place: .init(text: place)
    case .dates, .year, .startDate, .endDate, .isCurrent, .description, .sources:
      commonValue(field.rawValue)
    }
  }
}

extension SkillGroup {
  func value(of field: SkillGroupField) -> FieldValue {
    switch field {
    case .name: .init(text: name)
    case .items: .init(texts: items)
    case .sources: .locations([location])
    }
  }
}

extension RawSection {
  func value(of field: SectionField) -> FieldValue {
    switch field {
    case .title: .init(text: title)
    case .text: .init(text: text)
    case .sources: .locations([location])
    }
  }
}
