for _, p in ipairs(data.people) do print(p.name, p.count or #p.works) end
