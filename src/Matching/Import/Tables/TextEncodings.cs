using System.Text;
using UtfUnknown;

namespace Matching.Import;

/// <summary>Finds the encoding of a text file. UTF-8 is proven by its bytes; the Chinese encodings of a mainland office come before guesses.</summary>
internal static class TextEncodings
{
    private const int GB18030CodePage = 54936;
    private const float SureEnough = 0.5f;

    // Bytes of GB2312, the common characters: real Chinese text hardly leaves it, other encodings read as GB18030 do at once.
    private const double CommonShare = 0.7;

    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], new UTF8Encoding(true, true)),
        ([0xFF, 0xFE, 0, 0], new UTF32Encoding(false, true, true)),
        ([0xFF, 0xFE], new UnicodeEncoding(false, true, true)),
        ([0xFE, 0xFF], new UnicodeEncoding(true, true, true)),
    ];

    static TextEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The encoding, or null when the bytes are no text that anybody could name.</summary>
    public static Encoding? Detect(Stream content)
    {
        var start = new byte[4096];
        var length = content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        content.Position = 0;
        foreach (var (mark, encoding) in Marks)
            if (start.AsSpan(0, length).StartsWith(mark)) return encoding;
        if (start.AsSpan(0, length).Contains((byte)0)) return WithoutMark(start.AsSpan(0, length));
        if (Decodes(content, new UTF8Encoding(false, true))) return new UTF8Encoding(false, true);

        var found = CharsetDetector.DetectFromStream(content).Detected;
        content.Position = 0;
        var chinese = Encoding.GetEncoding(GB18030CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        var saysChinese = found?.EncodingName is { } name && name.StartsWith("gb", StringComparison.OrdinalIgnoreCase);
        if ((saysChinese || ShareOfCommonChinese(content) >= CommonShare) && Decodes(content, chinese)) return chinese;
        return found is { Encoding: { } other, Confidence: >= SureEnough } && Decodes(content, other) ? other : null;
    }

    // UTF-16 without a mark: a table has ASCII delimiters, so that every other byte of many is zero.
    private static UnicodeEncoding? WithoutMark(ReadOnlySpan<byte> start)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < start.Length; i++)
            if (start[i] == 0)
                if (i % 2 == 0) even++;
                else odd++;
        return (even, odd) switch
        {
            (0, > 1) => new UnicodeEncoding(false, false, true),
            ( > 1, 0) => new UnicodeEncoding(true, false, true),
            _ => null,
        };
    }

    private static bool Decodes(Stream content, Encoding encoding)
    {
        var decoder = encoding.GetDecoder();
        decoder.Fallback = DecoderFallback.ExceptionFallback;
        var bytes = new byte[64 * 1024];
        var chars = new char[encoding.GetMaxCharCount(bytes.Length)];
        try
        {
            int read;
            while ((read = content.Read(bytes)) > 0) decoder.GetChars(bytes, 0, read, chars, 0, flush: false);
            decoder.GetChars([], 0, 0, chars, 0, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
        finally
        {
            content.Position = 0;
        }
    }

    private static double ShareOfCommonChinese(Stream content)
    {
        var (common, all) = (0, 0);
        var bytes = new byte[1024 * 1024];
        var length = content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        content.Position = 0;
        for (var i = 0; i + 1 < length; i++)
        {
            if (bytes[i] < 0x80) continue;
            all++;
            if (bytes[i] is >= 0xA1 and <= 0xF7 && bytes[i + 1] >= 0xA1) common++;
            i++;
        }

        return all == 0 ? 0 : (double)common / all;
    }
}
