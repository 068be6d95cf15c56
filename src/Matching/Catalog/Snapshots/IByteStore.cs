namespace Matching.Catalog;

/// <summary>A long run of bytes, in memory or in a file. Safe for concurrent readers.</summary>
internal interface IByteStore
{
    /// <summary>How many bytes there are.</summary>
    long Length { get; }

    /// <summary>Copies the bytes from a place on.</summary>
    /// <param name="at">Where they begin.</param>
    /// <param name="bytes">Receives them.</param>
    /// <exception cref="ArgumentOutOfRangeException">They do not lie in the run.</exception>
    /// <exception cref="IOException">They cannot be read.</exception>
    void Read(long at, Span<byte> bytes);
}
