using System.Text.Json;
using Matching.Domain;
using Matching.Export;

namespace Matching.Tests.Export;

public class OfferingIdJsonTest
{
    [Fact]
    public void Offerings_go_by_their_names_in_json_and_come_back()
    {
        var id = OfferingId.Parse("building:EX-B01");
        var json = JsonSerializer.Serialize(id, JsonForms.Readable);
        Assert.Equal("\"building:EX-B01\"", json);
        Assert.Equal(id, JsonSerializer.Deserialize<OfferingId>(json, JsonForms.Readable));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<OfferingId>("\"tower:1\"", JsonForms.Readable));
    }
}
