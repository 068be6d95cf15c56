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
            Assert.Equal(records[i], Read(bytes, places[i], records[i].Length));
            Assert.Equal(records[i], whole.AsSpan((int)places[i], records[i].Length).ToArray());
        }

        // A reader of many records sees the gaps between chunks as the parts have them.
        Assert.Equal(whole, Read(bytes, 0, whole.Length));
    });

    [Fact]
    public void What_does_not_lie_in_the_run_cannot_be_read()
    {
        var bytes = new ChunkedBytes(chunkSize: 16);
        bytes.Add([1, 2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Read(bytes, 1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Read(bytes, -1, 1));
    }

    private static byte[] Read(ChunkedBytes bytes, long at, int count)
    {
        var read = new byte[count];
        bytes.Read(at, read);
        return read;
    }
}
