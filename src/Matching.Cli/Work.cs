using Spectre.Console;

namespace Matching.Cli;

/// <summary>Shows that something takes its time: a spinner at a terminal, plain lines elsewhere. All of it on the error console.</summary>
internal static class Work
{
    /// <summary>Whether a console can redraw a line.</summary>
    public static bool IsLive(IAnsiConsole console) =>
        console.Profile.Out.IsTerminal && console.Profile.Capabilities is { Interactive: true, Ansi: true };

    /// <summary>Trains and shows how far it has come: a bar at a terminal, a line a step elsewhere.</summary>
    public static void ShowTraining(Session session, Text title, Action<IProgress<TrainingProgress>> train)
    {
        session.Error.Write(new Paragraph(session.Words[title] + "\n"));
        if (!IsLive(session.Error))
        {
            Text? last = null;
            train(new Steps<TrainingProgress>(progress =>
            {
                if (progress.Step != last) session.Error.Write(new Paragraph($"  {session.Words[last = progress.Step]}\n"));
            }));
            return;
        }

        session.Error.Progress().AutoClear(true).Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn()).Start(context =>
        {
            var bar = context.AddTask("…", maxValue: 1);
            train(new Steps<TrainingProgress>(progress =>
            {
                bar.Description = Markup.Escape(session.Words[progress.Step]);
                bar.Value = progress.Fraction ?? bar.Value;
            }));
        });
    }

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
