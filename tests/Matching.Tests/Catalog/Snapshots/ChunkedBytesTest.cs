using CsCheck;
using Matching.Catalog;

namespace Matching.Tests.Catalog;

public class ChunkedBytesTest
{
    [Fact]
    public void Every_record_is_found_where_it_was_put_in_memory_and_in_the_parts() => Gen.Byte.Array[1, 40].Array[0, 30].Sample(records =>
    {
        var bytes = new ChunkedBytes(chunkSize: 16);
        var places = Array.ConvertAll(records, record => bytes.Add(record));
        byte[] whole = [.. bytes.Parts.SelectMany(part => part.ToArray())];
        Assert.Equal(bytes.Length, whole.Length);
        for (var i = 0; i < records.Length; i++)
        {
            Assert.Equal(records[i], bytes.From(places[i])[..records[i].Length].ToArray());
            Assert.Equal(records[i], whole.AsSpan((int)places[i], records[i].Length).ToArray());
        }
    });
}
