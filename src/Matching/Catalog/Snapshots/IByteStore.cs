namespace Matching.Catalog;

/// <summary>A long run of bytes, in memory or in a mapped file.</summary>
internal interface IByteStore
{
    /// <summary>How many bytes there are.</summary>
    long Length { get; }

    /// <summary>The bytes from a place on, at least to the end of the record that begins there. Whoever reads them keeps this object alive meanwhile.</summary>
    ReadOnlySpan<byte> From(long at);
}
