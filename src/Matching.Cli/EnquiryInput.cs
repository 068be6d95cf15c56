using Matching.Cli.Views;
using Matching.Import;
using Spectre.Console;

namespace Matching.Cli;

/// <summary>Reads an enquiry that a command names.</summary>
internal static class EnquiryInput
{
    /// <summary>The enquiry; null when it was refused, and then the error console says why.</summary>
    public static EnquiryDocument? Read(Session session, FileInfo file)
    {
        using var content = file.OpenRead();
        var reading = EnquiryJson.Read(content, session.Today);
        if (!reading.Accepted)
            session.Error.Write(new Paragraph(session.Words.Of($"来询文件 {file.Name} 有误\n", $"enquiry {file.Name} was refused\n"), Tone.Bad));
        IssueTable.Write(session.Error, session.Words, reading.Issues);
        return reading.Document;
    }
}
