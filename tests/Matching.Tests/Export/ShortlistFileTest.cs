using System.Text;
using System.Text.Json;
using Matching.Domain;
using Matching.Export;
using MiniExcelLibs;

namespace Matching.Tests.Export;

public class ShortlistFileTest
{
    private static readonly string[] Headers =
    [
        "名次 Rank", "编号 Id", "名称 Name", "英文名 English name", "所在地 Place", "产业中心 Center", "企业层级 Tier", "类别 Part", "匹配分 Score", "可行 Feasible",
        "不符合 Failed gates", "推荐理由 Reasons", "待核实 Questions", "同集团 Same group", "数据完整度 Completeness", "数据类型 Data kind", "对象 Query", "排序依据 Model version",
        "日期 As of", "名单规则 List rules",
    ];

    [Fact]
    public void Csv_begins_with_the_mark_that_excel_needs_and_a_header()
    {
        var bytes = Bytes(ARankedList.Usual, ShortlistFile.WriteCsv);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(Headers, Records(bytes)[0]);
    }

    [Fact]
    public void Csv_holds_a_record_a_row_with_reasons_questions_and_failures_in_words()
    {
        var records = Records(Bytes(ARankedList.Usual, ShortlistFile.WriteCsv));

        Assert.Equal(3, records.Count);
        Assert.All(records, r => Assert.Equal(Headers.Length, r.Length));
        var (good, bad) = (Named(records[1]), Named(records[2]));
        Assert.Equal(("1", "c1", "是", "100", ""), (good["名次 Rank"], good["编号 Id"], good["可行 Feasible"], good["匹配分 Score"], good["不符合 Failed gates"]));
        Assert.Contains("购地预算是多少", good["待核实 Questions"], StringComparison.Ordinal);
        Assert.Equal(("否", "", ""), (bad["可行 Feasible"], bad["匹配分 Score"], bad["英文名 English name"]));
        Assert.Equal("H17 一票否决的风险：破产", bad["不符合 Failed gates"]);
        Assert.Equal(("真实", $"{ARankedList.Usual.QueryName.Zh}（plot:p1）", "rules-1", "2026-06-01"), (good["数据类型 Data kind"], good["对象 Query"], good["排序依据 Model version"], good["日期 As of"]));
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("＝1+1")]
    public void Text_that_begins_like_a_formula_is_made_plain(string name)
    {
        var list = ARankedList.Of(TestWorld.ACompany() with { NameZh = name });

        Assert.Equal("'" + name, Named(Records(Bytes(list, ShortlistFile.WriteCsv))[1])["名称 Name"]);
        Assert.Equal("'" + name, Sheet(list).Single()["名称 Name"]);
    }

    [Fact]
    public void Commas_quotes_and_line_breaks_come_back_whole()
    {
        const string Name = "甲,乙\"丙\"\n丁";

        Assert.Equal(Name, Named(Records(Bytes(ARankedList.Of(TestWorld.ACompany() with { NameZh = Name }), ShortlistFile.WriteCsv))[1])["名称 Name"]);
    }

    [Fact]
    public void Xlsx_holds_the_same_rows_and_numbers_as_numbers()
    {
        var rows = Sheet(ARankedList.Usual);
        var csv = Records(Bytes(ARankedList.Usual, ShortlistFile.WriteCsv)).Skip(1).Select(Named).ToArray();

        Assert.Equal(csv.Length, rows.Length);
        Assert.All(rows.Zip(csv), pair => Assert.All(Headers, h => Assert.Equal(pair.Second[h], Convert.ToString(pair.First[h], System.Globalization.CultureInfo.InvariantCulture) ?? "")));
        Assert.Equal((1.0, 100.0), (rows[0]["名次 Rank"], rows[0]["匹配分 Score"]));
    }

    [Fact]
    public void An_empty_list_still_has_its_header()
    {
        var empty = ARankedList.Of();

        Assert.Equal(Headers, Assert.Single(Records(Bytes(empty, ShortlistFile.WriteCsv))));
        using var book = new MemoryStream(Bytes(empty, ShortlistFile.WriteXlsx));
        Assert.Equal(Headers, book.Query(useHeaderRow: false).Cast<IDictionary<string, object>>().Single().Values.Cast<string>());
    }

    [Fact]
    public void Json_is_camel_case_with_words_for_enums_codes_for_centers_and_readable_chinese()
    {
        var text = Encoding.UTF8.GetString(Bytes(ARankedList.Usual, ShortlistFile.WriteJson));
        using var json = JsonDocument.Parse(text);
        var row = json.RootElement.GetProperty("rows")[1];

        Assert.Equal(("outreach", "rules-1"), (json.RootElement.GetProperty("kind").GetString(), json.RootElement.GetProperty("modelVersion").GetString()));
        Assert.Equal("fail", row.GetProperty("gates").EnumerateArray().Single(g => g.GetProperty("id").GetString() == "H17").GetProperty("outcome").GetString());
        Assert.Equal(("real", "ic-design"), (row.GetProperty("dataKind").GetString(), row.GetProperty("center").GetString()));
        Assert.Equal(JsonValueKind.Null, row.GetProperty("score").ValueKind);
        Assert.Contains("上海芯样设计有限公司", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_reads_back_the_same_list()
    {
        var back = JsonSerializer.Deserialize<RankedList>(Bytes(ARankedList.Usual, ShortlistFile.WriteJson), JsonForms.Readable)!;

        Assert.Equal(JsonSerializer.Serialize(ARankedList.Usual, JsonForms.Readable), JsonSerializer.Serialize(back, JsonForms.Readable));
    }

    [Theory]
    [InlineData("list.csv", 0xEF)]
    [InlineData("list.XLSX", 'P')]
    [InlineData("list.json", '{')]
    public void The_ending_decides_the_form_and_an_older_file_is_replaced(string name, int first)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("shortlist").FullName, name);
        File.WriteAllBytes(path, new byte[1_000_000]);

        ShortlistFile.Write(ARankedList.Usual, path);

        var bytes = File.ReadAllBytes(path);
        Assert.Equal(first, bytes[0]);
        Assert.True(bytes.Length < 100_000);
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    [Theory]
    [InlineData("list.pdf", ".pdf")]
    [InlineData("list", "''")]
    public void Another_ending_is_refused_by_name_before_anything_is_written(string name, string named)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetFileNameWithoutExtension(Path.GetRandomFileName()) + name);

        var refused = Assert.Throws<ArgumentException>(() => ShortlistFile.Write(ARankedList.Usual, path));

        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(path));
    }

    private static byte[] Bytes(RankedList list, Action<RankedList, Stream> write)
    {
        using var stream = new MemoryStream();
        write(list, stream);
        Assert.True(stream.CanWrite, "the stream was closed");
        return stream.ToArray();
    }

    private static IDictionary<string, object>[] Sheet(RankedList list)
    {
        using var book = new MemoryStream(Bytes(list, ShortlistFile.WriteXlsx));
        return [.. book.Query(useHeaderRow: true).Cast<IDictionary<string, object>>()];
    }

    private static Dictionary<string, string> Named(string[] record) => Headers.Zip(record).ToDictionary(p => p.First, p => p.Second);

    // A reader of its own, so that the writer is not judged by itself (RFC 4180).
    private static List<string[]> Records(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        var (records, fields, field, quoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') field.Append(text[++i]);
            else if (c == '"') quoted = !quoted;
            else if (quoted || c is not (',' or '\r' or '\n')) field.Append(c);
            else if (c != '\r')
            {
                fields.Add(field.ToString());
                field.Clear();
                if (c == ',') continue;
                records.Add([.. fields]);
                fields.Clear();
            }
        }

        return records;
    }
}
