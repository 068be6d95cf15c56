using CsCheck;
using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Catalog;

public class CompanyGroupsTest
{
    // Few names and codes, so that they meet often; two spellings of each name have one key.
    private static readonly Gen<string?> Name = AnyOf(null, " ", "甲乙控股集团有限公司", "甲乙控股集团", "丙丁科技股份有限公司", "丙丁科技", "重庆戊己实业", "无锡市戊己实业", "庚辛");
    private static readonly Gen<string?> Code = AnyOf(null, "", "91330199MA0TERT165", "914403001922038216", "庚辛");

    private static readonly Gen<Company[]> Companies = Gen.Select(Name, Name, Code, Gen.Int[0, 2])
        .Select((name, group, code, states) => new Company { Id = "", NameZh = name, Uscc = code, Group = states == 0 ? group : null })
        .Array[0, 12].Select(rows => rows.Select((row, i) => row with { Id = $"c{i:00}" }).ToArray());

    [Fact]
    public void Companies_that_state_one_group_stand_together_however_it_is_written() =>
        AssertGroups([Row("b", "甲公司", group: "示例控股集团"), Row("a", "乙公司", group: "示例控股集团有限公司"), Row("c", "丙公司")], ["a", "b"]);

    [Fact]
    public void The_parent_of_the_name_stands_with_its_group() =>
        AssertGroups([Row("a", "示例控股集团有限公司"), Row("b", "乙股份", group: "示例控股集团"), Row("c", "丙股份", group: "示例控股集团")], ["a", "b", "c"]);

    [Fact]
    public void Without_a_stated_group_one_name_or_one_credit_code_is_one_group() => AssertGroups(
        [Row("a", "浙江示例科技有限公司"), Row("b", "浙江示例科技股份有限公司", uscc: "91330199MA0TERT165"), Row("c", "别的名字", uscc: "91330199MA0TERT165"), Row("d", "丁公司")], ["a", "b", "c"]);

    [Fact]
    public void A_row_that_states_no_group_follows_the_one_of_its_name_that_does() =>
        AssertGroups([Row("a", "乙股份"), Row("b", "乙股份", group: "示例控股集团"), Row("c", "示例控股集团")], ["a", "b", "c"]);

    [Fact]
    public void Namesakes_of_two_places_are_no_group_and_neither_is_the_parent() => AssertGroups(
        [Row("a", "重庆太极实业(集团)股份有限公司"), Row("b", "无锡市太极实业股份有限公司"), Row("c", "丙股份", group: "太极实业"), Row("d", "丁股份", group: "太极实业")], ["c", "d"]);

    [Fact]
    public void Two_stated_groups_stay_two_though_a_name_is_in_both() =>
        AssertGroups([Row("a", "同名股份", group: "东方集团"), Row("b", "同名股份", group: "西方集团"), Row("c", "同名股份"), Row("d", "西方集团")], ["a", "c"], ["b", "d"]);

    [Fact]
    public void Who_has_neither_name_nor_code_stands_alone() => AssertGroups([new() { Id = "a", NameEn = "Acme" }, new() { Id = "b", NameEn = "Acme" }, Row("c", " ", uscc: "")]);

    [Fact]
    public void Groups_are_those_found_by_merging_sets_of_words() => Companies.Sample(
        companies =>
        {
            var expected = Slow(companies);
            foreach (var table in new[] { CompanyTable.Of(companies), CompanyTable.Pack(companies.Reverse()) })
            {
                for (var row = 0; row < table.Count; row++)
                {
                    Assert.Equal(expected[row], table.Groups.KeyOf(row));
                    int[] members = [.. Enumerable.Range(0, table.Count).Where(other => expected[other] == expected[row])];
                    Assert.Equal(members.Length > 1 ? members : [], table.Groups.MembersWith(row));
                }
            }
        },
        iter: 2_000);

    private static int[] Slow(Company[] companies)
    {
        var sets = new List<(HashSet<string> Words, bool Stated)>();
        foreach (var group in companies.Select(c => Short(c.Group)).OfType<string>().Distinct()) sets.Add(([group], true));
        foreach (var company in companies.Where(c => Short(c.Group) is not null))
        {
            Merge(Code(company), Short(company.Group));
            Merge(Full(company), Short(company.Group));
        }

        Company[] others = [.. companies.Where(c => Short(c.Group) is null)];
        foreach (var company in others) Merge(Full(company), Code(company));
        foreach (var group in others.Select(c => Short(c.NameZh)).OfType<string>().Distinct().Where(name => sets.Any(set => set.Stated && set.Words.Contains(name))))
        {
            if (others.Where(c => Short(c.NameZh) == group).Select(Full).Distinct().ToArray() is [var parent]) Merge(parent, group);
        }

        string?[] words = [.. companies.Select(c => Short(c.Group) ?? Full(c) ?? Code(c))];
        return [.. words.Select((word, row) => word is null ? row : Array.FindIndex(words, other => other is not null && Set(other) == Set(word)))];

        static string? Short(string? name) => string.IsNullOrWhiteSpace(name) ? null : "name " + CompanyNameKey.Of(name);

        static string? Full(Company company) => string.IsNullOrWhiteSpace(company.NameZh) ? null : "full name " + CompanyNameKey.WithRegionOf(company.NameZh);

        static string? Code(Company company) => string.IsNullOrWhiteSpace(company.Uscc) ? null : "code " + company.Uscc;

        int Set(string word)
        {
            var at = sets.FindIndex(set => set.Words.Contains(word));
            if (at < 0) sets.Add(([word], false));
            return at < 0 ? sets.Count - 1 : at;
        }

        void Merge(string? one, string? other)
        {
            if (one is null || other is null) return;
            var (a, b) = (Set(one), Set(other));
            if (a == b || (sets[a].Stated && sets[b].Stated)) return;
            sets[a].Words.UnionWith(sets[b].Words);
            sets[a] = (sets[a].Words, sets[a].Stated || sets[b].Stated);
            sets.RemoveAt(b);
        }
    }

    private static Gen<string?> AnyOf(params string?[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Company Row(string id, string name, string? uscc = null, string? group = null) => new() { Id = id, NameZh = name, Uscc = uscc, Group = group };

    private static void AssertGroups(Company[] companies, params string[][] expected)
    {
        var table = CompanyTable.Pack(companies);
        var groups = Enumerable.Range(0, table.Count).Where(row => table.Groups.KeyOf(row) == row && table.Groups.MembersWith(row).Count > 0)
            .Select(row => table.Groups.MembersWith(row).Select(table.IdAt).ToArray());
        Assert.Equal(expected, groups);
        Assert.Equal(expected.Length, table.Groups.Count);
    }
}
