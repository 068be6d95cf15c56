using System.IO.Compression;
using Matching.Domain;
using Matching.Storage;

namespace Matching.Tests.Storage;

public class ShortlistPayloadTest
{
    private const string OfAnOlderRelease = """
        {"id":"s","createdAt":"2024-05-06T12:00:00+00:00","filter":{"city":"上海","includeSimulated":false},"list":{"kind":"outreach","query":"plot:p1",
        "queryName":{"zh":"地块","en":"plot"},"modelVersion":"rules-1","rankedBy":{"zh":"规则","en":"rules"},"schemaHash":"0f","asOf":"2024-02-29","candidates":2,
        "feasible":1,"coverage":1,"rows":[{"rank":1,"id":"c1","name":{"zh":"甲","en":"A"},"feasible":true,"score":12.5,"dataCompleteness":0.5,"dataKind":"Real"}]}}
        """;

    [Fact]
    public void A_list_of_an_older_release_is_read_and_was_put_together_by_nothing()
    {
        var list = ShortlistPayload.Read(Zip(OfAnOlderRelease)).List;

        Assert.Null(list.Composition);
        Assert.Null(ShortlistPayload.Read(Zip(OfAnOlderRelease)).Name);
        Assert.Equal(new CompanyFilter { City = "上海" }, ShortlistPayload.Read(Zip(OfAnOlderRelease)).Filter);
        var row = Assert.Single(list.Rows);
        Assert.Equal((null, null), (row.Part, row.GroupNote));
        Assert.Empty(row.SameGroup);
    }

    [Fact]
    public void The_rules_of_a_list_come_back_so_that_it_can_be_made_again()
    {
        var kept = Samples.Shortlist("s", DateTimeOffset.UnixEpoch);

        Assert.Equivalent(kept, ShortlistPayload.Read(ShortlistPayload.Write(kept)), strict: true);
    }

    private static byte[] Zip(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest)) gzip.Write(System.Text.Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }
}
