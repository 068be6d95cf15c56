using Spectre.Console;

namespace Matching.Cli;

/// <summary>Shows that something takes its time: a spinner at a terminal, plain lines elsewhere. All of it on the error console.</summary>
internal static class Work
{
    /// <summary>Whether a console can redraw a line.</summary>
    public static bool IsLive(IAnsiConsole console) =>
        console.Profile.Out.IsTerminal && console.Profile.Capabilities is { Interactive: true, Ansi: true };

    /// <summary>Does the work and shows its steps.</summary>
    public static void Show(Session session, Text title, Action<IProgress<Text>> work)
    {
        session.Error.Write(new Paragraph(session.Words[title] + "\n"));
        if (IsLive(session.Error))
            session.Error.Status().Start("…", status => work(new Steps<Text>(step => status.Status(Markup.Escape(session.Words[step])))));
        else
            work(new Steps<Text>(step => session.Error.Write(new Paragraph($"  {session.Words[step]}\n"))));
    }
}
